import Foundation
import KenDomain
import Synchronization

/// Several writers that send notes to a running server until it is gone, and keep book of what it acknowledged.
struct NoteWriters: Sendable {
    /// The server's socket.
    let socket: String
    /// Where the notes belong.
    let company: SmallCompany
    /// Tells this round's notes from all others.
    let round: Int

    /// What the writers saw.
    struct Book: Sendable {
        var acknowledged: [Acknowledged] = []
        /// Notes that were sent and not answered: they may be kept or not.
        var unanswered = 0
        /// What a writer was told instead of being served, while the server ran.
        var refusals: [String] = []
    }

    /// Sends notes from so many writers until `end` has made an end of the server.
    /// - Parameter waits: whether `end` is called only once a note was acknowledged; else at once.
    func write(_ writers: Int, waits: Bool, until end: @escaping @Sendable () -> Void) -> Book {
        let book = Mutex(Book())
        Crew.work(writers + 1) { member in
            guard member == writers else { return send(as: member, into: book) }
            let watch = Stopwatch()
            while waits, watch.seconds < 20, book.withLock({ $0.acknowledged.isEmpty && $0.refusals.isEmpty }) {
                usleep(500)
            }
            end()
        }
        return book.withLock { $0 }
    }

    private func send(as member: Int, into book: borrowing Mutex<Book>) {
        guard let line = try? LineCall(socket) else {
            return book.withLock { $0.refusals.append("the server's socket does not open") }
        }
        var number = 0
        while true {
            let words = "round \(round) writer \(member) note \(number)"
            do {
                let id = try line.log(company.note(number * 7 + member, words))
                book.withLock { $0.acknowledged += [Acknowledged(text: id, words: words)].compactMap(\.self) }
            } catch {
                let reason = "\(error)"
                return book.withLock { book in
                    book.unanswered += 1
                    if !reason.contains("hung up") { book.refusals.append(reason) }
                }
            }
            number += 1
        }
    }
}
