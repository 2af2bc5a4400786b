extension ProductStanding {
    /// What a person should look at, worst first.
    public func warnings(_ policy: Policy) -> [Warning] {
        let contact = primary.isEmpty ? [unknown] : [unmet].compactMap(\.self)
        return Warning.worstFirst(contact + [between(policy), severalJobs, endUser(policy)].compactMap(\.self))
    }

    private var unknown: Warning { warning(.noPrimaryCustomer, .high) }

    private var unmet: Warning? { met.isEmpty ? warning(.primaryNotMet, .high) : nil }

    private var severalJobs: Warning? {
        jobs.count > 1 ? warning(.severalJobs, .low, ["count": String(jobs.count)]) : nil
    }

    private func endUser(_ policy: Policy) -> Warning? {
        guard form == .component, !Numerics.reaches(endUserJob ?? 0, policy.evidence.answeredFrom) else { return nil }
        return warning(.endUserJobUnknown, .medium)
    }

    /// Revenue through partners while we know hardly anybody who works with it.
    private func between(_ policy: Policy) -> Warning? {
        guard let partnerShare, let metShare, partnerShare > policy.attention.partnerRevenueAbove + Numerics.tolerance,
            !Numerics.reaches(metShare, policy.attention.metBelow)
        else { return nil }
        var warning = warning(
            .partnerBetween, .high,
            ["share": Wording.percent(partnerShare), "met": String(met.count), "known": String(primary.count)])
        warning.isBorderline =
            Numerics.isBorderline(partnerShare, policy.attention.partnerRevenueAbove)
            || Numerics.isBorderline(metShare, policy.attention.metBelow)
        return warning
    }

    private func warning(
        _ code: Warning.Code, _ severity: Warning.Severity, _ slots: [String: String] = [:]
    ) -> Warning {
        Warning(
            code, severity: severity, slots: slots.merging(["product": name]) { $1 }, evidence: [.product(product)],
            explanation: explanation)
    }
}
