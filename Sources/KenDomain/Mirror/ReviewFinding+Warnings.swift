extension ReviewFinding {
    /// What to look at after a review (W-REV-01 to 04), in the order of the rules.
    public func warnings(_ review: ReviewRecord, policy: Policy) -> [Warning] {
        neglected(policy) + bumpedItems(review) + opinionOnly(review, policy) + differs(review)
    }

    /// Drivers that are hardly covered.
    private func neglected(_ policy: Policy) -> [Warning] {
        ReviewDriver.allCases.filter { driver in
            shares[driver].map { $0 < policy.mirror.coveredFrom - Numerics.tolerance } ?? false
        }
        .map { driver in
            warning(
                .driverNeglected, ["driver": driver.rawValue, "share": Wording.percent(shares[driver] ?? 0)],
                explanations[driver])
        }
    }

    /// Items that were planned and got no time.
    private func bumpedItems(_ review: ReviewRecord) -> [Warning] {
        review.items.filter { $0.driver != nil && $0.isBumped }.map { item in
            warning(
                .reviewItemBumped,
                ["item": item.title, "minutes": String(Numerics.whole(item.planned ?? 0))],
                item.driver.flatMap { explanations[$0] })
        }
    }

    /// Items argued on opinion, without a figure.
    private func opinionOnly(_ review: ReviewRecord, _ policy: Policy) -> [Warning] {
        review.items.filter { item in
            item.driver != nil && item.exhibits == 0 && (item.opinions ?? 0) >= policy.mirror.opinionsFrom
        }
        .map { warning(.opinionOnly, ["item": $0.title, "opinions": String($0.opinions ?? 0)], nil) }
    }

    /// What we say drives us, and what does.
    private func differs(_ review: ReviewRecord) -> [Warning] {
        guard let stated = review.statedDriver, let driver, driver != stated else { return [] }
        return [
            warning(
                .statedDriverDiffers, ["stated": stated.rawValue, "driver": driver.rawValue], explanations[driver])
        ]
    }

    private func warning(_ code: Warning.Code, _ slots: [String: String], _ explanation: Explanation?) -> Warning {
        Warning(
            code, severity: code == .opinionOnly || code == .reviewItemBumped ? .low : .medium, slots: slots,
            evidence: [.reviewRecord(review)], explanation: explanation)
    }
}
