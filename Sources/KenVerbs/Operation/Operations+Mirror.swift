import KenDomain

/// Figures of what is kept and answered, and the mirror.
extension Operations {
    package static let metrics = Operation<AsOfInput, MetricsView>(
        "metrics", right: .read, summary: "What is kept, what it costs, what customers answer, whom we may name."
    ) { ken, input, caller in try await ken.metrics(input, as: caller) }

    package static let money = Operation<AccountInput, MoneyView>(
        "money", right: .read, summary: "One account in money and answers."
    ) { ken, input, caller in try await ken.money(input, as: caller) }

    package static let accountNeeds = Operation<AccountInput, AccountNeedsView>(
        "account-needs", right: .read, summary: "What the people of one account lack, and what they told us."
    ) { ken, input, caller in try await ken.accountNeeds(input, as: caller) }

    package static let accountChanges = Operation<AccountInput, AccountChangesView>(
        "account-changes", right: .read, summary: "How an account came to stand where it stands, and what was changed."
    ) { ken, input, caller in try await ken.accountChanges(input, as: caller) }

    package static let recordWave = Operation<WaveInput, ActView>(
        "record-wave", right: .logConversations, summary: "Write answers of a survey down."
    ) { ken, input, caller in try await ken.recordWave(input, as: caller) }

    package static let recordCosts = Operation<CostInput, ActView>(
        "record-costs", right: .editLedger, summary: "Write down what winning and keeping customers cost."
    ) { ken, input, caller in try await ken.recordCosts(input, as: caller) }

    package static let recordRenewal = Operation<RenewalInput, ActView>(
        "record-renewal", right: .logConversations, summary: "Write down that an account goes on with us or not."
    ) { ken, input, caller in try await ken.recordRenewal(input, as: caller) }

    package static let agreeReference = Operation<ReferenceInput, ActView>(
        "agree-reference", right: .logConversations, summary: "Write down that an account may be named."
    ) { ken, input, caller in try await ken.agreeReference(input, as: caller) }

    package static let changeReference = Operation<ReferenceChangeInput, ActView>(
        "change-reference", right: .logConversations, summary: "Write down that a reference was used or withdrawn."
    ) { ken, input, caller in try await ken.changeReference(input, as: caller) }

    package static let mirror = Operation<MirrorInput, MirrorView>(
        "mirror", right: .read, summary: "How we see ourselves beside what the records show."
    ) { ken, input, caller in try await ken.mirror(input, as: caller) }

    package static let answerPoll = Operation<PollInput, ActView>(
        "answer-poll", right: .logConversations, summary: "Say in one line who the customer is."
    ) { ken, input, caller in try await ken.answerPoll(input, as: caller) }

    package static let settleDefinition = Operation<VerdictInput, ActView>(
        "settle-definition", right: .editLedger, summary: "Write down who agreed on who the customer is."
    ) { ken, input, caller in try await ken.settleDefinition(input, as: caller) }

    package static let assess = Operation<AssessmentInput, ActView>(
        "assess", right: .logConversations, summary: "Mark how customer-centric we are, for your eyes alone."
    ) { ken, input, caller in try await ken.assess(input, as: caller) }

    package static let recordReview = Operation<ReviewMinutesInput, ActView>(
        "record-review", right: .editLedger, summary: "Keep a review from its pasted minutes."
    ) { ken, input, caller in try await ken.recordReview(input, as: caller) }

    package static let tapReview = Operation<ReviewTapInput, ActView>(
        "tap-review", right: .editLedger, summary: "Set the class of an item of a review right."
    ) { ken, input, caller in try await ken.tapReview(input, as: caller) }
}
