//! Signatures are judged again by what was kept with them, years later and without any authority.

use super::harness::{AIGUL, NOON, Portal, moment};
use eds::{
    authority::{Reason, Validity},
    cms::{Outcome, Purpose},
};
use server::{
    config::RevocationSetting,
    evidence::{
        Kept, Kind,
        again::{Again, Claim, KeptSignature},
    },
    ports::{file_store::LocalFiles, signature::trust},
    rng::SystemRng,
};
use shared::envelope::sha256_hex;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

const DAY: i64 = 24 * 60 * 60;

/// What is left of a portal after ten years: the row, and the folder of material.
struct Left {
    kept: KeptSignature,
    folder: PathBuf,
    anchors: BTreeSet<String>,
}

impl Drop for Left {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl Left {
    /// Of a portal on which the mother has filed her application, and that has gone since.
    async fn of(portal: Portal) -> Self {
        let row: (String, String, String, String) =
            sqlx::query_as("select content, cms, material, revocation from evidence")
                .fetch_one(portal.app.db.pool())
                .await
                .unwrap();
        let trust = trust(&portal.app.config.storage.trust).unwrap();
        let folder = portal.app.config.storage.data.with_extension("evidence");
        fs::rename(portal.app.config.storage.data.join("evidence"), &folder).unwrap();
        Self {
            kept: KeptSignature {
                content: row.0,
                cms: row.1,
                material: row.2,
                revocation: row.3,
            },
            folder,
            anchors: trust.anchors().map(sha256_hex).collect(),
        }
    }

    fn material(&self) -> Vec<Kept> {
        serde_json::from_str(&self.kept.material).unwrap()
    }

    fn path(&self, kept: &Kept) -> PathBuf {
        Path::new(&self.folder).join(&kept.sha256[..2]).join(&kept.sha256)
    }

    /// The verdict, or why there is none.
    async fn judge(&self, holder: &str) -> Result<Outcome, String> {
        let store = LocalFiles::open(&self.folder, Arc::new(SystemRng), Duration::ZERO).unwrap();
        let claim = Claim {
            holder,
            at: moment(NOON),
            purpose: Purpose::Sign,
        };
        let again = Again::new(&store, &self.anchors);
        let verdict = again.judge(&self.kept, &claim).await;
        verdict
            .map(|verdict| verdict.outcome())
            .map_err(|lost| lost.to_string())
    }
}

/// A portal that must know of revocation, on which she has filed.
async fn filed() -> Portal {
    let portal = Portal::with(NOON, |settings| {
        settings.revocation = Some(RevocationSetting::Required);
    })
    .await;
    portal.signed_in(AIGUL).await.file_example("aigul").await;
    portal
}

#[tokio::test]
async fn it_holds_by_the_evidence_alone() {
    let left = Left::of(filed().await).await;
    let mut kinds: Vec<_> = left.material().iter().map(|kept| kept.kind).collect();
    kinds.dedup();
    assert_eq!(kinds, [Kind::Anchor, Kind::Intermediate, Kind::List]);
    assert_eq!(left.judge(AIGUL).await, Ok(Outcome::Accepted));
    assert!(matches!(
        left.judge("940721300015").await,
        Ok(Outcome::Refused(_))
    ));
}

#[tokio::test]
async fn whatever_is_missing_or_changed_is_told() {
    for (kind, told) in [
        (Kind::Anchor, "Anchor"),
        (Kind::Intermediate, "Intermediate"),
        (Kind::List, "List"),
    ] {
        let left = Left::of(filed().await).await;
        let one = left
            .material()
            .into_iter()
            .find(|kept| kept.kind == kind)
            .unwrap();
        let mut bytes = fs::read(left.path(&one)).unwrap();
        *bytes.last_mut().unwrap() ^= 1;
        fs::write(left.path(&one), bytes).unwrap();
        let expected = format!(
            "{told} {} that was kept with the signature is not there, or not whole",
            one.sha256
        );
        assert_eq!(left.judge(AIGUL).await, Err(expected.clone()));
        fs::remove_file(left.path(&one)).unwrap();
        assert_eq!(left.judge(AIGUL).await, Err(expected));
    }
    let mut left = Left::of(filed().await).await;
    // Without the lists it is not known any more; another content was not signed; anchors of a stranger are none.
    let without: Vec<_> = left
        .material()
        .into_iter()
        .filter(|kept| kept.kind != Kind::List)
        .collect();
    let whole = std::mem::replace(&mut left.kept.material, serde_json::to_string(&without).unwrap());
    assert_eq!(left.judge(AIGUL).await, Ok(Outcome::Undecided));
    left.kept.material = whole;
    left.kept.content.push(' ');
    assert!(matches!(left.judge(AIGUL).await, Ok(Outcome::Refused(_))));
    left.kept.content.pop();
    left.anchors = BTreeSet::from(["0".repeat(64)]);
    let said = left.judge(AIGUL).await.unwrap_err();
    assert!(
        said.starts_with("it rests on an anchor that is neither"),
        "{said}"
    );
}

#[tokio::test]
async fn the_log_is_verified_by_what_was_kept() {
    let portal = filed().await;
    let found = portal.verify_log().await;
    assert_eq!((found.broken.as_slice(), found.signatures), (&[][..], 1));
    // What happens to the certificate later changes nothing, nor that today's lists have gone.
    let now = portal.app.clock.now().unix();
    let validity = Validity {
        not_before: now - DAY,
        not_after: now + DAY,
    };
    portal.revoke(&[("aigul", Reason::KeyCompromise)], validity);
    portal.clock.advance(10 * 365 * DAY);
    fs::remove_dir_all(portal.lists()).unwrap();
    assert_eq!(portal.verify_log().await.broken, []);
    fs::remove_dir_all(portal.app.config.storage.data.join("evidence")).unwrap();
    let broken = portal.verify_log().await.broken;
    assert_eq!(broken.len(), 1);
    assert!(broken[0].1.contains("can't be judged again"), "{broken:?}");
}
