import Foundation

/// The files of a made-up workspace, in Ken's own form (docs/interchange.md), all open at once.
final class WorkspaceFiles {
    let organisations, products, people, affiliations, roles, interactions, claims, evidence, commitments,
        pains: CSVFile
    let issues, nonDisclosures, deals, revenue, potentials: CSVFile

    /// Makes the folder and the files with their heads.
    init(folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        func file(_ name: String, _ head: String) throws -> CSVFile {
            try CSVFile("\(folder)/\(name).csv", head.split(separator: " ").map(String.init))
        }
        organisations = try file(
            "organisations",
            "ken:organisation name kind domains industry makes sells_to country zone key_customer learned_on")
        products = try file("products", "ken:product name form core_job learned_on")
        people = try file("people", "ken:person name mails zone learned_on")
        affiliations = try file(
            "affiliations", "ken:affiliation person organisation title functions seniority learned_on")
        roles = try file("roles", "ken:role person fact answer learned_on")
        interactions = try file(
            "interactions",
            "ken:interaction date kind minutes initiator in_their_hours organisations participants topics planned level title gist"
        )
        claims = try file("claims", "ken:claim question organisation value gist learned_on")
        evidence = try file("evidence", "ken:evidence claim source speaker hearer date interaction quote learned_on")
        commitments = try file(
            "commitments",
            "ken:commitment direction organisation people owner text made_on due_on settlement settled_on interaction learned_on"
        )
        pains = try file(
            "pains",
            "ken:pain organisation theme teller hearer date text urgent told_back_on resolved_on interaction learned_on"
        )
        issues = try file("issues", "ken:issue organisation title severity opened_on resolved_on learned_on")
        nonDisclosures = try file("non_disclosures", "ken:non_disclosure organisation from until learned_on")
        deals = try file("deals", "ken:deal organisation name amount stages closes_on note people learned_on")
        revenue = try file("revenue", "ken:revenue organisation from until amount dated_order learned_on")
        potentials = try file("potentials", "ken:potential organisation addressable brand_marks from learned_on")
    }

    /// Every file, parents before those that name them.
    var all: [CSVFile] {
        [
            organisations, products, people, affiliations, roles, nonDisclosures, interactions, claims, evidence,
            commitments,
            pains, issues, deals, revenue, potentials,
        ]
    }

    /// Hands everything to the system.
    func finish() throws {
        for file in all { try file.flush() }
    }
}
