package import KenDomain

/// What of the needs to read.
package struct NeedsInput: Codable, Sendable {
    /// Statement, part of it, or id of the job; nil for the core job that was asked about last.
    package var job: String?
    /// Title or id of the survey; nil for the newest.
    package var survey: String?
    /// 1 for the largest segment that was found; nil for all respondents together.
    package var segment: Int?
    package var asOf: Day?

    package init(job: String? = nil, survey: String? = nil, segment: Int? = nil, asOf: Day? = nil) {
        self.job = job
        self.survey = survey
        self.segment = segment
        self.asOf = asOf
    }
}

/// The outcome, or the job with all of its outcomes, to hand over.
package struct NeedInput: Codable, Sendable {
    /// Statement, part of it, or id.
    package var outcome: String?
    package var job: String?
    package var asOf: Day?

    package init(outcome: String? = nil, job: String? = nil, asOf: Day? = nil) {
        self.outcome = outcome
        self.job = job
        self.asOf = asOf
    }
}
