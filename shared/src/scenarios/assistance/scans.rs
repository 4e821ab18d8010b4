//! A second scan at the same door, and what was forged.

use super::{NUMBER, Run, resolution, text};
use crate::{
    official::Role,
    procedure::{Direction, Input, ScanProblem, Scanned, State, StepProblem, barcode, hand_overs},
};

#[test]
fn as_66_a_second_scan_at_the_same_door_is_refused() {
    let mut run = Run::filed("PSC", "2026-11-23T15:00");
    // Nothing has left the centre: it lies there, and nowhere else.
    assert_eq!(
        run.scan(Role::Chancery),
        Err(ScanProblem::WrongPlace("centre".into()))
    );
    assert_eq!(
        run.scan(Role::AccumulationInspector).unwrap().state,
        State::InTransit
    );
    let sent = run.now;
    assert_eq!(
        run.scan(Role::AccumulationInspector),
        Err(ScanProblem::Duplicate(sent))
    );
    assert_eq!(
        run.at("2026-11-24T09:30").scan(Role::Chancery).unwrap().state,
        State::CompletenessCheck
    );
    let (arrived, events) = (run.now, run.events.len());
    assert_eq!(
        run.at("2026-11-24T09:40").scan(Role::Chancery),
        Err(ScanProblem::Duplicate(arrived))
    );
    // At the centre nothing is to be carried now.
    assert_eq!(run.scan(Role::AccumulationInspector), Err(ScanProblem::NotNow));
    assert_eq!(
        run.events.len(),
        events,
        "the first event stays, and nothing is added"
    );

    run.take("EP-3", "registered", &text("57")).unwrap();
    run.take("EP-4", "to_head", &Input::default()).unwrap();
    run.take("EP-5", "resolved", &resolution()).unwrap();
    run.take("EP-6", "entitled", &Input::default()).unwrap();
    run.take("EP-7", "drafted", &Input::default()).unwrap();
    // Before it is signed nothing goes back.
    assert_eq!(run.scan(Role::Chancery), Err(ScanProblem::Duplicate(arrived)));
    run.take("EP-8", "signed", &Input::default()).unwrap();
    assert_eq!(run.scan(Role::Chancery).unwrap().state, State::InTransit);
    assert_eq!(
        run.scan(Role::AccumulationInspector).unwrap().state,
        State::ReadyAtPsc
    );
    assert_eq!(
        run.take("EP-12", "handed", &Input::default()).unwrap().state,
        State::Issued
    );
    let chain: Vec<_> = hand_overs(&run.events)
        .map(|one| {
            (
                one.scanned.direction,
                one.scanned.at(),
                one.scanned.barcode.as_str(),
            )
        })
        .collect();
    assert_eq!(
        chain,
        [
            (Direction::Out, "centre", "1234567890"),
            (Direction::In, "talgar", "1234567890"),
            (Direction::Out, "talgar", "1234567890"),
            (Direction::In, "centre", "1234567890"),
        ]
    );
    assert_eq!(run.scan(Role::Chancery), Err(ScanProblem::Closed));
}

/// A hand-over that names other offices than the case's, or that nobody asked for, is refused as given wrongly.
#[test]
fn a_forged_hand_over_is_refused() {
    let mut run = Run::filed("PSC", "2026-11-23T15:00");
    let mut scanned = Scanned::of(
        barcode(NUMBER),
        run.case().places(),
        Role::AccumulationInspector,
        Direction::Out,
    );
    scanned.to = "almaty".into();
    let forged = Input {
        scan: Some(Box::new(scanned)),
        ..Input::default()
    };
    assert!(matches!(
        run.take("EP-2", "sent", &forged),
        Err(StepProblem::Input(_))
    ));
    assert!(matches!(
        run.take("EP-2", "sent", &Input::default()),
        Err(StepProblem::Input(_))
    ));
    run.scan(Role::AccumulationInspector).unwrap();
    run.scan(Role::Chancery).unwrap();
    let strange = Input {
        text: "57".into(),
        ..forged
    };
    assert!(matches!(
        run.take("EP-3", "registered", &strange),
        Err(StepProblem::Input(_))
    ));
}
