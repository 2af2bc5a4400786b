import KenDomain

/// What a person may ask of whoever keeps records about them.
extension Operations {
    package static let personFile = Operation<PersonFileInput, PersonFile>(
        "person-file", right: .administer, summary: "Everything on record about a person, to be handed to them."
    ) { ken, input, caller in try await ken.personFile(input, as: caller) }

    package static let previewErasure = Operation<EraseInput, ErasureView>(
        "preview-erasure", right: .administer, summary: "What erasing a person would take."
    ) { ken, input, caller in try await ken.previewErasure(input, as: caller) }

    package static let erase = Operation<EraseInput, ErasureView>(
        "erase", right: .administer, summary: "Take a person out of everything for good."
    ) { ken, input, caller in try await ken.erase(input, as: caller) }
}
