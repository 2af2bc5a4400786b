import KenDomain

extension SQLConnection {
    /// Follows the chain of changes from its beginning: numbers without gaps, each line's digest right and named by the
    /// next, and the last one where the counter says.
    func examineChain(_ examination: inout Examination) throws -> String {
        var end = ChainEnd.start
        while true {
            let lines = try all(ChangeStatements.page, [.int(workspace), .int(end.number), .int(5000)]) {
                (change: Change($0), digest: $0.blob(13))
            }
            for (change, digest) in lines {
                if change.number != end.number + 1 || change.previous != end.digest {
                    examination.find(
                        "The chain of changes is broken at change \(change.number): a line before it is missing.")
                }
                if change.digest != digest { examination.find("Change \(change.number) was altered.") }
                end = ChainEnd(number: change.number, digest: digest)
            }
            if lines.count < 5000 { break }
        }
        let counter = try first(ChangeStatements.counter, [.int(workspace)]) { row in
            ChainEnd(number: row.int(0), digest: row.blob(1))
        }
        if counter != end { examination.find("The chain of changes ends at change \(end.number), but more were made.") }
        return "the chain of \(end.number) changes is whole"
    }
}
