import KenDomain
import KenVerbs

extension PromisesPage {
    /// Two broken, one open, one of theirs, one pain.
    package static let sample = PromisesPage(
        view: PromisesView(
            asOf: Sample.today, ours: SampleAccount.promises.filter { $0.direction == .ours },
            theirs: SampleAccount.promises.filter { $0.direction == .theirs }, pains: SampleAccount.pains, kept: 7,
            settled: 9),
        frame: Sample.frame(Places.promises, .promises))
}
