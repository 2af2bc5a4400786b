/// The one act that would raise trust most (rule book 4).
public enum RaiseHint: String, Sendable, Codable, CaseIterable {
    /// There has been no two-way contact: meet once.
    case firstMeeting
    case oneKeptPromise
    case oneVisit
    /// Ask what let them down, what worries them, what is changing.
    case askForTheirView
    /// Most contact starts with us: give them a reason to start one.
    case letThemStart
    /// Most contact starts with them: take the next step ourselves.
    case takeTheNextStep
}
