import ArgumentParser
import Foundation

/// `ken-bench pages`: what each kind of page weighs, asks of the database and takes.
struct PagesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pages",
        abstract: "Weigh every kind of page on a made-up workspace: bytes, requests, statements, time.")

    @OptionGroup var binary: KenBinary
    @Option(help: "company, firm or group.") var size = WorkspaceSize.firm
    @Option(help: "How often each page is made anew.") var times = 20
    @Option(help: "Decides the workspace.") var seed: UInt64 = 1

    func run() throws {
        let ken = try binary.located
        let workspace = try ImportedWorkspace(ken: ken, size: size, seed: seed)
        setenv("KEN_TELL_STATEMENTS", "1", 1)
        let work = try WorkFolder()
        let server = try RunningKen(ken, directory: workspace.directory, output: work("serve"))
        let cookie = try server.signIn()
        let weights = PageWeights(port: server.port, cookie: cookie, times: max(1, times))
        let table = try weights.markdown(title: "Pages, size \(size)")
        try server.stop()
        print("\(Setting.line)\n\n\(table)")
    }
}
