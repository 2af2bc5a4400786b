import KenDomain
import KenVerbs

extension SensitivityPage {
    /// Two numbers that matter.
    package static let sample = SensitivityPage(
        view: SensitivityView(
            asOf: Sample.today,
            result: Sensitivity(
                asOf: Sample.today, policy: "components 1", accounts: 12, constants: 180, judged: 2400,
                flips: [
                    .init(
                        path: "tiers.workingFrom", words: "the score from which a tier works", from: 0.4, to: 0.48,
                        changes: [.tier(Sample.id(3), .two, was: .working, becomes: .weak)]),
                    .init(
                        path: "detectors.singleThreadBelow",
                        words: "the number of threads below which contact hangs on one person", from: 1.5, to: 1.2,
                        changes: [.warning(.init(.singleThread, organisation: Sample.id(12)), comes: false)]),
                ],
                names: [Sample.id(3): "Merrow Print Systems", Sample.id(12): "Greenfold Systems"]),
            isCurrent: false),
        frame: Sample.frame(Places.sensitivity, nil))
}
