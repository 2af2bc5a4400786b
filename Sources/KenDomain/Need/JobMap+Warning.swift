extension JobMap {
    /// A core job with a step that has no outcomes (W-ODI-02); nil for other jobs, and while there are no steps at all.
    public var warning: Warning? {
        guard job.isCore, !emptySteps.isEmpty else { return nil }
        return Warning(
            .stepWithoutOutcomes, severity: .low,
            slots: [
                "count": String(emptySteps.count), "job": job.statement,
                "steps": Wording.list(emptySteps.prefix(3).map { "“\($0.text)”" }),
            ],
            evidence: [.job(job.id)])
    }
}
