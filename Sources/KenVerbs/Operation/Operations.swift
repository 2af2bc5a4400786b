package import KenDomain

/// Every verb the doors offer by name. The terminal calls them directly or through the socket of a running server.
package enum Operations {
    package static let radar = Operation<AsOfInput, RadarView>(
        "radar", right: .read, summary: "What matters today over all accounts."
    ) { ken, input, caller in try await ken.radar(input, as: caller) }

    package static let account = Operation<AccountInput, AccountView>(
        "account", right: .read, summary: "One account: what we know, the people, what is owed."
    ) { ken, input, caller in try await ken.account(input, as: caller) }

    package static let brief = Operation<AccountInput, BriefView>(
        "brief", right: .read, summary: "The brief for an account's next meeting."
    ) { ken, input, caller in try await ken.brief(input, as: caller) }

    package static let briefFile = Operation<BriefFileInput, String>(
        "brief-file", right: .read, summary: "The brief for an account's next meeting as Markdown or as a calendar."
    ) { ken, input, caller in
        let brief = try await ken.brief(AccountInput(account: input.account, asOf: input.asOf), as: caller)
        return input.isCalendar ? try ken.calendar(of: brief) : brief.markdown
    }

    package static let next = Operation<AsOfInput, ConversationsView>(
        "next", right: .read, summary: "The next conversations worth having."
    ) { ken, input, caller in try await ken.next(input, as: caller) }

    package static let attention = Operation<AsOfInput, AttentionView>(
        "attention", right: .read, summary: "Whom our effort of half a year went to, over all accounts."
    ) { ken, input, caller in try await ken.attention(input, as: caller) }

    package static let outlook = Operation<OutlookInput, OutlookView>(
        "outlook", right: .read, summary: "Where end industries are going, and what we call."
    ) { ken, input, caller in try await ken.outlook(input, as: caller) }

    package static let callOutlook = Operation<CallInput, ActView>(
        "call", right: .editLedger, summary: "Make a call on where a trend goes."
    ) { ken, input, caller in try await ken.callOutlook(input, as: caller) }

    package static let changeCall = Operation<CallChangeInput, ActView>(
        "call-change", right: .editLedger, summary: "Resolve a call, see a tell-tale event, or take a call back."
    ) { ken, input, caller in try await ken.changeCall(input, as: caller) }

    package static let promises = Operation<AsOfInput, PromisesView>(
        "promises", right: .read, summary: "What was promised, ours and theirs."
    ) { ken, input, caller in try await ken.promises(input, as: caller) }

    package static let warnings = Operation<WarningsInput, WarningsView>(
        "warnings", right: .read, summary: "Every warning with its rule, its evidence and what to do."
    ) { ken, input, caller in try await ken.warnings(input, as: caller) }

    package static let snooze = Operation<SnoozeInput, SnoozeView>(
        "snooze", right: .logConversations, summary: "Put a warning off until a day, with a reason, or take it back."
    ) { ken, input, caller in try await ken.snooze(input, as: caller) }

    package static let handover = Operation<HandoverInput, HandoverView>(
        "handover", right: .read, summary: "One page for whoever takes an account or a person over."
    ) { ken, input, caller in try await ken.handover(input, as: caller) }

    package static let sensitivity = Operation<SensitivityInput, SensitivityView>(
        "sensitivity", right: .read, summary: "Which findings hang on one constant of the policy."
    ) { ken, input, caller in try await ken.sensitivity(input, as: caller) }

    package static let ask = Operation<AccountInput, LedgerView>(
        "ask", right: .read, summary: "What we know of an account, by question or by words."
    ) { ken, input, caller in try await ken.ask(input, as: caller) }

    package static let log = Operation<NoteInput, NoteView>(
        "log", right: .logConversations, summary: "Keep a note of a conversation; say what moved."
    ) { ken, input, caller in try await ken.log(input, as: caller) }

    package static let importFiles = Operation<ImportInput, ImportView>(
        "import", right: .importFiles, summary: "Read CRM tables, contact lists, calendars and Ken's own files."
    ) { ken, input, caller in try await ken.importFiles(input, as: caller) }

    package static let imports = Operation<AsOfInput, [ImportMark]>(
        "imports", right: .importFiles, summary: "The imports of this data directory, newest first."
    ) { ken, _, caller in try await ken.imports(as: caller) }

    package static let refusedRows = Operation<RefusedInput, String>(
        "refused", right: .importFiles, summary: "The rows of a file that an import did not take."
    ) { ken, input, caller in
        String(decoding: try await ken.refusedRows(of: input.importID, file: input.file, as: caller), as: UTF8.self)
    }

    package static let undoImport = Operation<UndoInput, UndoView>(
        "undo", right: .importFiles, summary: "Take an import back."
    ) { ken, input, caller in try await ken.undoImport(input, as: caller) }

    package static let export = Operation<ExportInput, ExportView>(
        "export", right: .exportEverything, summary: "Write everything as plain CSV files."
    ) { ken, input, caller in try await ken.export(input, as: caller) }

    package static let doctor = Operation<AsOfInput, DoctorView>(
        "doctor", right: .administer, summary: "Check the data directory."
    ) { ken, input, caller in try await ken.doctor(as: caller) }

    package static let recompute = Operation<AsOfInput, RecomputeView>(
        "recompute", right: .administer, summary: "Judge every account again."
    ) { ken, _, _ in RecomputeView(accounts: try await ken.recompute()) }

    package static let bets = Operation<AsOfInput, BetsView>(
        "bets", right: .read, summary: "Our decisions with what they rest on, and what we act on without evidence."
    ) { ken, input, caller in try await ken.bets(input, as: caller) }

    package static let recordBet = Operation<BetInput, ActView>(
        "record-bet", right: .editLedger, summary: "Write a decision of ours down, taken or still to be taken."
    ) { ken, input, caller in try await ken.recordBet(input, as: caller) }

    package static let restBet = Operation<BetGroundsInput, ActView>(
        "rest-bet", right: .editLedger, summary: "Change what a decision rests on."
    ) { ken, input, caller in try await ken.restBet(input, as: caller) }

    package static let decideBet = Operation<BetDecisionInput, ActView>(
        "decide-bet", right: .editLedger, summary: "Take a decision that was still open, or give one up."
    ) { ken, input, caller in try await ken.decideBet(input, as: caller) }

    package static let holdAssumption = Operation<AssumptionInput, ActView>(
        "assume", right: .editLedger, summary: "Write down something we act on without evidence."
    ) { ken, input, caller in try await ken.holdAssumption(input, as: caller) }

    package static let strikeAssumption = Operation<StrikeInput, ActView>(
        "strike", right: .editLedger, summary: "Strike an assumption, with the reason."
    ) { ken, input, caller in try await ken.strikeAssumption(input, as: caller) }

    package static let disclosures = Operation<AsOfInput, DisclosuresView>(
        "disclosures", right: .read, summary: "What was told to whom of our roadmap, and who must be told again."
    ) { ken, input, caller in try await ken.disclosures(input, as: caller) }

    package static let disclose = Operation<DiscloseInput, ActView>(
        "disclose", right: .logConversations, summary: "Say whether an item may be shown, and write down that it was."
    ) { ken, input, caller in try await ken.disclose(input, as: caller) }

    package static let requestAccess = Operation<AccessInput, ActView>(
        "request-access", right: .logConversations, summary: "Write down that somebody of ours asked to meet somebody."
    ) { ken, input, caller in try await ken.requestAccess(input, as: caller) }

    package static let answerAccess = Operation<AccessReplyInput, ActView>(
        "answer-access", right: .logConversations, summary: "Write down what came of a request to meet somebody."
    ) { ken, input, caller in try await ken.answerAccess(input, as: caller) }

    package static let settlePromise = Operation<SettleInput, ActView>(
        "settle-promise", right: .logConversations, summary: "Write down how a promise came to its end."
    ) { ken, input, caller in try await ken.settlePromise(input, as: caller) }

    package static let answerPain = Operation<AnswerPainInput, ActView>(
        "answer-pain", right: .logConversations, summary: "Write down what we decided about a pain, and who knows."
    ) { ken, input, caller in try await ken.answerPain(input, as: caller) }

    package static let plan = Operation<AccountInput, ConversationView>(
        "plan", right: .read, summary: "One meeting with its plan and the steps of its protocol."
    ) { ken, input, caller in try await ken.plan(input, as: caller) }

    package static let planMeeting = Operation<PlanInput, ActView>(
        "plan-meeting", right: .logConversations, summary: "Write the plan of a meeting, or change it."
    ) { ken, input, caller in try await ken.planMeeting(input, as: caller) }

    package static let takeStep = Operation<StepInput, ActView>(
        "take-step", right: .logConversations, summary: "Take the next step of a meeting's protocol."
    ) { ken, input, caller in try await ken.takeStep(input, as: caller) }

    package static let reviewPlan = Operation<ReviewInput, ActView>(
        "review-plan", right: .logConversations, summary: "Ask sales to go through an agenda, or keep their answer."
    ) { ken, input, caller in try await ken.reviewPlan(input, as: caller) }

    package static let followThrough = Operation<FollowThroughInput, ActView>(
        "follow-through", right: .logConversations, summary: "Keep what follows from a meeting."
    ) { ken, input, caller in try await ken.followThrough(input, as: caller) }

    package static let expect = Operation<ExpectationInput, ActView>(
        "expect", right: .logConversations, summary: "Say what will follow before asking what hurts."
    ) { ken, input, caller in try await ken.expect(input, as: caller) }

    package static let needs = Operation<NeedsInput, NeedsView>(
        "needs", right: .read, summary: "The map of a job with what people lack, by segment."
    ) { ken, input, caller in try await ken.needs(input, as: caller) }

    package static let need = Operation<NeedInput, NeedView>(
        "need", right: .read, summary: "One outcome, or all of a job, as a page for those who build."
    ) { ken, input, caller in try await ken.need(input, as: caller) }

    package static let research = Operation<AsOfInput, ResearchView>(
        "research", right: .read, summary: "How deep our research of a year goes, over all customers."
    ) { ken, input, caller in try await ken.research(input, as: caller) }

    package static let lint = Operation<LintInput, LintView>(
        "lint", right: .read, summary: "Check the wording of questions, outcomes or jobs."
    ) { ken, input, caller in try await ken.lint(input, as: caller) }

    package static let defineJob = Operation<JobInput, ActView>(
        "define-job", right: .editLedger, summary: "Write down what somebody tries to get done."
    ) { ken, input, caller in try await ken.defineJob(input, as: caller) }

    package static let addJobStep = Operation<JobStepInput, ActView>(
        "add-step", right: .editLedger, summary: "Write a step of a core job down."
    ) { ken, input, caller in try await ken.addJobStep(input, as: caller) }

    package static let keepOutcome = Operation<OutcomeInput, ActView>(
        "keep-outcome", right: .editLedger, summary: "Write an outcome down, or tie words, promises and bets to one."
    ) { ken, input, caller in try await ken.keepOutcome(input, as: caller) }

    package static let bringAnswers = Operation<SurveyAnswersInput, ActView>(
        "bring-answers", right: .editLedger, summary: "Bring the answers to a survey in."
    ) { ken, input, caller in try await ken.bringAnswers(input, as: caller) }

    package static let recordQuestions = Operation<QuestionsInput, ActView>(
        "record-questions", right: .logConversations, summary: "Write down what was asked in a conversation."
    ) { ken, input, caller in try await ken.recordQuestions(input, as: caller) }

    package static let confirmLevel = Operation<LevelInput, ActView>(
        "confirm-level", right: .logConversations, summary: "Confirm how deep a conversation or a question went."
    ) { ken, input, caller in try await ken.confirmLevel(input, as: caller) }

    package static let feedback = Operation<FeedbackInput, FeedbackView>(
        "feedback", right: .read, summary: "What people told us, by queue, and what emerges from it."
    ) { ken, input, caller in try await ken.feedback(input, as: caller) }

    package static let feedbackItem = Operation<RecordInput<FeedbackItem>, FeedbackItemView>(
        "feedback-item", right: .read, summary: "One item of feedback with its themes and what became of it."
    ) { ken, input, caller in try await ken.feedbackItem(input, as: caller) }

    package static let theme = Operation<ThemeInput, ThemeView>(
        "theme", right: .read, summary: "One theme with its months and the words behind it."
    ) { ken, input, caller in try await ken.theme(input, as: caller) }

    package static let correctTheme = Operation<ThemeCorrectionInput, ActView>(
        "correct-theme", right: .editLedger, summary: "Put a theme on an item of feedback, or take it off, for good."
    ) { ken, input, caller in try await ken.correctTheme(input, as: caller) }

    package static let editTheme = Operation<ThemeEditInput, ActView>(
        "edit-theme", right: .editLedger, summary: "Name a theme, or change its name, phrases or owner."
    ) { ken, input, caller in try await ken.editTheme(input, as: caller) }

    package static let mergeThemes = Operation<ThemeMergeInput, ActView>(
        "merge-themes", right: .editLedger, summary: "Make one theme of two."
    ) { ken, input, caller in try await ken.mergeThemes(input, as: caller) }

    package static let tellBack = Operation<TellBackInput, ActView>(
        "tell-back", right: .logConversations, summary: "Write down that a giver was told what came of their words."
    ) { ken, input, caller in try await ken.tellBack(input, as: caller) }

    package static let takeFeedback = Operation<TakeFeedbackInput, ActView>(
        "take-feedback", right: .logConversations, summary: "Say who of ours sees to an item, and by when."
    ) { ken, input, caller in try await ken.takeFeedback(input, as: caller) }

    package static let search = Operation<SearchInput, SearchView>(
        "search", right: .read, summary: "Conversations, answers and feedback that hold the words asked for."
    ) { ken, input, caller in try await ken.search(input, as: caller) }

    package static let go = Operation<PaletteInput, PaletteView>(
        "go", right: .read, summary: "Records, pages and acts by their names, and what a ledger answers."
    ) { ken, input, caller in try await ken.go(input, as: caller) }

    package static let touchpoints = Operation<AsOfInput, TouchpointsView>(
        "touchpoints", right: .read, summary: "Experience beside process, stage by stage."
    ) { ken, input, caller in try await ken.touchpoints(input, as: caller) }

    package static let coCreation = Operation<AsOfInput, CoCreationView>(
        "co-creation", right: .read, summary: "Work together with customers, and whom to ask for it."
    ) { ken, input, caller in try await ken.coCreation(input, as: caller) }

    package static let undoAct = Operation<UndoActInput, UndoActView>(
        "undo-act", right: .logConversations, summary: "Take one act back."
    ) { ken, input, caller in try await ken.undoAct(input, as: caller) }

    /// All of them, for the doors that look one up by name.
    package static let all: [any WireOperation] = [
        radar, account, brief, briefFile, next, attention, outlook, callOutlook, changeCall, promises, warnings, snooze,
        handover,
        sensitivity, ask, log,
        importFiles, imports, refusedRows, undoImport, export, doctor,
        recompute, bets, recordBet, restBet, decideBet, holdAssumption, strikeAssumption, undoAct,
        disclosures, disclose, requestAccess, answerAccess, settlePromise, answerPain, plan, planMeeting, takeStep,
        reviewPlan, followThrough,
        expect,
        metrics, money, accountNeeds, accountChanges, recordWave, recordCosts, recordRenewal, agreeReference,
        changeReference,
        mirror, answerPoll, settleDefinition, assess, recordReview, tapReview,
        needs, need, research, lint, defineJob, addJobStep, keepOutcome, bringAnswers, recordQuestions, confirmLevel,
        feedback, feedbackItem, theme, correctTheme, editTheme, mergeThemes, tellBack, takeFeedback, search, go,
        touchpoints,
        record, recordKinds, records, saveRecord, changeRecords, removeRecord,
        previewMerge, merge,
        coCreation, keepView, changeView, policy, previewPolicy, changePolicy, audit, backUp, backups,
        personFile, previewErasure, erase,
    ]
}
