//! What a second implementation makes of the same numbers: pygost (Sergey Matveev; `mosquito/pygost` at dfa5e69 of 2020-04-13),
//! run by hand once. d and k are SHA-512 of `qonys vector N d` and `… k`, reduced; the last key is q - 1. pygost reads a
//! digest big-endian and writes s before r, big-endian: turned round here into the authority's order (eds.md 3.4).

use super::signature::Signature;
use super::{Number, ParamSetA, Scalar, SecretKey, hash, verify};

/// In hexadecimal, octets in the order of the wire.
struct Vector {
    d: &'static str,
    message: &'static str,
    digest: &'static str,
    public: &'static str,
    k: &'static str,
    signature: &'static str,
}

#[test]
fn pygost_makes_the_same() {
    for vector in VECTORS {
        let octets = super::properties::octets;
        let (d, k, digest) = (octets(vector.d), octets(vector.k), octets(vector.digest));
        assert_eq!(hash(&octets(vector.message)), digest);
        let key = SecretKey::read(&[&[0x04, 0x40], d.as_slice()].concat()).unwrap();
        let public = [&[0x04, 0x81, 0x80], octets(vector.public).as_slice()].concat();
        assert_eq!(key.public_key(), public);
        let scalar = |octets: &[u8]| Scalar::<ParamSetA>::from_octets(octets).unwrap();
        let number = Number::from_octets(&digest).unwrap();
        let made = Signature::<ParamSetA>::make(&scalar(&d), &number, &scalar(&k)).unwrap();
        let signature = octets(vector.signature);
        assert_eq!([made.r.to_octets(), made.s.to_octets()].concat(), signature);
        assert!(verify(&public, &digest, &signature));
    }
}

const VECTORS: [Vector; 4] = [
    Vector {
        d: "322b1398751ef05ad6d5ab2fa4d71cca2425978ab8e5e8eddbe0eaa32f4afd5f96498b9e853824ae76345c67e73e04ec\
             49b23edd36702a494ed5160ad66b9129",
        message: "",
        digest: "8e945da209aa869f0455928529bcae4679e9873ab707b55315f56ceb98bef0a7362f715528356ee83cda5f2aac4c6ad2\
             ba3a715c1bcd81cb8e9f90bf4c1c1a8a",
        public: "c8af71cf324b4bce7b6e659e697a2b9856de7cd05dc5421f4af642ddac6feb6918649e96b16504fa3ea60330ae937f9c\
             442d50d862b863b75e699a5a469ec4b858ea7e83296b7eb9f362f832ed93eb69507f209116162db8cd790f630875996e\
             66ee7f2501ef89c079fc32c0cd862579b98ec76963d2bdbca5e08c500f66845d",
        k: "c9227958d53dc2ee7f3df690e3066960ed0095ed1c963bd4ff482a8a7f9488b179c138aca563c17992051ceb2bcb528e\
             c4131920c847ce003e75dca2f08e0ece",
        signature: "88a8e7338c1e18d7f893c4038e4a229d4c586232ac7e6766a24d6b24bb6a61f39f61d79de583a8d2b90bc6c2b891cc7e\
             f178b0b65851f7e60c61dbace39733cce76a8bf73e9195c327b9f94dfc631237571ab1e4657c7ccce89b3408d90bed94\
             edf7c2e313676a2994efcaefa50d8c1b52701403b37643e8baa0856bf8bd47f9",
    },
    Vector {
        d: "0247df3b5571b08d76fe0346aeb7e91bc7178b7d38881df715dee210aad870700ce348dda4dc542bf26e94ea71871edb\
             03302fe3537012af22d66956387296bd",
        message: "616263",
        digest: "28156e28317da7c98f4fe2bed6b542d0dab85bb224445fcedaf75d46e26d7eb8d5997f3e0915dd6b7f0aab08d9c8beb0\
             d8c64bae2ab8b3c8c6bc53b3bf0db728",
        public: "9854183fdcca9999f1764918b26791bdc2714fd2b4bc960b3903a80b580782da2cafbfcba7f21d72a66052609aa7e1cf\
             141bad2e9be3f947a4e9747ba438527b96ef290e7de11ca3088cf84a50ba9661ac76b63e3c1fd84aed9f9ef18469a0b4\
             ac79e5a5e2f7a8d3e94985ad93e1c3ef5e3df48adcf7e193febc3002eec48f0b",
        k: "ebff7514bb5ab776c73687bd20c8752611b42263a1e47935763e47221888561a34b9b5d53dbc8ff9993d66e6bf2da340\
             050eb9da4556e3d75f8b755f618d5305",
        signature: "5c72b700b07adc204974d818baccc2d920cfc82c129fc721f5065c24951c8c9be84d0639b043191fd7bb67fc845efbe7\
             fdbad27577f307ab564225caa8f0c1ae8e26430a7d713894ff473481fed1e52ee37562f5935a17d7491ad5943fc919b1\
             23f81f662bf8279b41f91f536ec0f081ef066cab39e8aee5849b85595d0c8dbb",
    },
    Vector {
        d: "af5940d92881c3b930cc1bb8bbb11c714a497d75b8709175356af135c5a761e6fb0db8c1bd4142c2bb103ab5e0904a25\
             92062cba28ce6283f76db323e9675da4",
        message: "d29ad09ed09dd0abd0a1d29ad09ed09dd0abd0a1d29ad09ed09dd0abd0a1d29ad09ed09dd0abd0a1d29ad09ed09dd0ab\
             d0a1d29ad09ed09dd0abd0a1d29ad09ed09dd0abd0a1d29ad09ed09dd0abd0a1d29ad09ed09dd0abd0a1d29ad09ed09d\
             d0abd0a1d29ad09ed09dd0abd0a1d29ad09ed09dd0abd0a1d29ad09ed09dd0abd0a1d29ad09ed09dd0abd0a1d29ad09e\
             d09dd0abd0a1d29ad09ed09dd0abd0a1d29ad09ed09dd0abd0a1d29ad09ed09dd0abd0a1d29ad09ed09dd0abd0a1d29a\
             d09ed09dd0abd0a1",
        digest: "51870cfd5ed2302c12a3f08823197fef2a60dc3fff8696fc84ba7c845e70de5c48621f5b243af75774480b03ed3a0023\
             aea4866a4cbf054a73e299761f44e493",
        public: "37c109fad46af34443b453b813fbd246453ad7dbbc109afaa27e9f75a9bb5ada11c7eeb32ad4aa6be11c096cd7a671c8\
             35a5fd60dfa1e1be8fdea84c925eac805c8f3f3a04ee7a8bb09f389a11aa4bcbdda8afabc5476bbd267c10514e6f6ad3\
             a62c9a8d7cb67104a6ae0cd3bcea23f65ca7582d9aa3bab514a0b834cbe64754",
        k: "041f31759efb71d8b05b694babb0eb2fdd9600a000185394cebb4e8c51b275412cd824f6114459d3ae1de42b4bcd1737\
             2d1c7f045d033ee82e92c1864e9e7fe6",
        signature: "9761ee0131b13a14f53c1a737263116c1520e8ce175379d6a6cfce7fb5111c5e1c658ee56d8befdd67cd036fe7fca50d\
             d81d60a9d178965609eb63374ec88993466a280ccad051af283151d440b0d42f0bab4459bc23af13646ccd880e38e736\
             6b838f6c7d37c54c74a2797135c238472fb57deb95c92178f96b2aa73e34dddb",
    },
    Vector {
        d: "74b2101f41b1cdca5db8d2faab384b9b6060054e8d2bf26f11898df43295e627ffffffffffffffffffffffffffffffff\
             ffffffffffffffffffffffffffffffff",
        message: "000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\
             00000000000000000000000000000000",
        digest: "b0fd29ac1b0df441769ff3fdb8dc564df67721d6ac06fb28ceffb7bbaa7948c6c014ac999235b58cb26fb60fb112a145\
             d7b4ade9ae566bf2611402c552d20db7",
        public: "030000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\
             00000000000000000000000000000000230beaad34765a76470aca3da001d77f16bec5f15a198ac216c92fb041d9e920\
             de561034029b7f883e540e536ce3a13119afab1de977e4591c957c851730fc8a",
        k: "ef6d74848d6c41418e57397051ba1fdc3737477e2bf7c022edc5b3ba131b86c20ca12037da3012f525aa34f9a4aea12b\
             0c7c1e138d55d7ca6346ab640546c9a3",
        signature: "96e0244a3da28bf9f5e07352d90eb7b80a37dd6507991ed97d683ddd91f86d936b1a228ed34ccdc09b01d1e3635a21b0\
             74402e44827e13bd1d7a5e516cafc1e672f0f05254f2675985d4f284760ae69543661eb88fa8d9434dcb28abd3108138\
             2d1ae255441ae2405373996c509fef86ab1ae91ef4beee6e36fb0ae708ac20f6",
    },
];
