import KenDomain

extension Operations {
    package static let record = Operation<RecordFormInput, RecordView>(
        "record", right: .read, summary: "One record, every field and every change; or the form for a new one."
    ) { ken, input, caller in try await ken.record(input, as: caller) }

    package static let recordKinds = Operation<RecordKindsInput, RecordKindsView>(
        "record-kinds", right: .read, summary: "The kinds of records that people make and change."
    ) { ken, input, caller in ken.recordKinds(input, as: caller) }

    package static let records = Operation<RecordListInput, RecordListView>(
        "records", right: .read, summary: "The records of one kind, newest first."
    ) { ken, input, caller in try await ken.records(input, as: caller) }

    package static let changeRecords = Operation<ChangeRecordsInput, ActView>(
        "change-records", right: .logConversations, summary: "Set one field of several records at once."
    ) { ken, input, caller in try await ken.changeRecords(input, as: caller) }

    package static let saveRecord = Operation<SaveRecordInput, SavedRecordView>(
        "save-record", right: .logConversations, summary: "Make a record or change one."
    ) { ken, input, caller in try await ken.saveRecord(input, as: caller) }

    package static let previewMerge = Operation<MergeInput, MergeView>(
        "preview-merge", right: .editLedger, summary: "What merging two organisations or people would do."
    ) { ken, input, caller in try await ken.previewMerge(input, as: caller) }

    package static let merge = Operation<MergeInput, ActView>(
        "merge", right: .editLedger, summary: "Merge two organisations or people; undoing parts them again."
    ) { ken, input, caller in try await ken.merge(input, as: caller) }

    package static let removeRecord = Operation<RemoveRecordInput, ActView>(
        "remove-record", right: .logConversations, summary: "Remove a record; undoing brings it back."
    ) { ken, input, caller in try await ken.removeRecord(input, as: caller) }
}
