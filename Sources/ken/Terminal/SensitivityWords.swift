import KenDomain
import KenVerbs

/// What hangs on one constant, in the terminal.
struct SensitivityWords {
    let view: SensitivityView
    let terminal: Terminal

    var lines: [String] {
        [terminal.styled("Sensitivity", .bold), terminal.wrapped(view.sentence)] + progress
            + (view.result.map { result in result.flips.flatMap { words($0, result) } } ?? [])
    }

    private var progress: [String] {
        view.progress.map { ["Being worked out: \($0.done) of \($0.total) accounts."] } ?? []
    }

    private func words(_ flip: Sensitivity.Flip, _ result: Sensitivity) -> [String] {
        [terminal.heading(Wording.capitalised(Wording.move(flip))) + terminal.styled("  \(flip.path)", .faint)]
            + flip.changes.map {
                terminal.wrapped(Wording.change($0, names: result.names), indent: 4, first: "  – ")
            }
    }
}
