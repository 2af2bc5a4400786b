import Synchronization

/// The form of one request once it was read: a body can be read only once.
final class SentForm: Sendable {
    private let kept = Mutex<Form?>(nil)

    /// The form; nil before it was read.
    var form: Form? { kept.withLock { $0 } }

    func keep(_ form: Form) { kept.withLock { $0 = form } }
}
