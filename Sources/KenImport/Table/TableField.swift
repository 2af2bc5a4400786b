/// What a column of a CRM table can mean to Ken.
enum TableField: Int, CaseIterable, Sendable {
    case id, isDeleted, mergedInto, formerIDs, createdOn
    case organisationName, domain, moreDomains, website, industry, country, relation, relationType
    case name, firstName, lastName, mail, moreMails, title, organisationIDs, userType
    case dealName, amount, currency, stage, stageEntered, closesOn, isClosed, isWon, incumbent, note, personIDs
    case fromID, toID, from, until
    case workTitle, points, requester, doneOn, calledOffOn, resolution
    case score, comment, answeredOn, survey, tool
    case subject, words, receivedOn, language, answered
}
