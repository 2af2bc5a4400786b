/// A step of a core job: what is to be achieved in it, not what is done with today's product (rule book 6.1).
public struct JobStep: Kept {
    public typealias ID = Identifier<JobStep>

    /// The eight steps that every job has (Bettencourt and Ulwick 2008), in their order.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// Plan and set goals.
        case define
        /// Gather what is needed.
        case locate
        /// Set up.
        case prepare
        /// Verify readiness.
        case confirm
        /// Carry out.
        case execute
        /// Watch whether it goes well.
        case monitor
        /// Adjust.
        case modify
        /// Finish, or get ready to repeat.
        case conclude
    }

    public var id: ID
    public var job: Job.ID
    public var kind: Kind
    /// The step in a few words that start with a verb: "verify that the axis is safe".
    public var text: String
    /// Place among the steps of its kind, from 0.
    public var place: Int
    public var standing: Standing

    /// A step of a core job.
    public init(id: ID, job: Job.ID, kind: Kind, text: String, place: Int = 0, standing: Standing) {
        self.id = id
        self.job = job
        self.kind = kind
        self.text = text
        self.place = place
        self.standing = standing
    }
}
