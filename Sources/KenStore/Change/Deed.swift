package import KenDomain

/// Who does something, why, when, and under which name it enters the log of changes.
package struct Deed: Sendable {
    /// What set it off.
    package enum Cause: Sendable, Hashable {
        /// A person's request; its id.
        case request(String)
        /// An import; creations are then logged by the batch.
        case imported(ImportRun.ID)
        /// Taking an import back; removals are then logged by the batch.
        case undone(ImportRun.ID)
        /// Work in the background; its name.
        case job(String)

        /// Whether so much comes or goes at once that the log takes it by the batch.
        var isBulk: Bool {
            switch self {
            case .imported, .undone: true
            case .request, .job: false
            }
        }
    }

    /// The name the log shows.
    package var caller: String
    /// The person of ours who asked, if known.
    package var person: Person.ID?
    package var cause: Cause
    /// Sent by a caller who may ask twice; the log holds each once.
    package var key: String?
    /// What was done, as the product's verb: `log conversation`.
    package var verb: String
    package var at: Instant
    /// The day of `at` in the workspace's zone.
    package var day: Day
    /// Sixteen random bytes, new for each deed, so that digests in the log give nothing away.
    package var salt: [UInt8]

    /// A deed.
    package init(
        _ verb: String, by caller: Caller, cause: Cause, key: String? = nil, at: Instant, day: Day, salt: [UInt8]
    ) {
        self.verb = verb
        self.caller = caller.name
        person = caller.person
        self.cause = cause
        self.key = key
        self.at = at
        self.day = day
        self.salt = salt
    }
}
