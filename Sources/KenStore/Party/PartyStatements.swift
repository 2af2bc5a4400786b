import KenDomain

/// The SQL that looks up people, organisations and what is known of them.
enum PartyStatements {
    static let peopleByMail = ListStatement(
        """
        SELECT p.mail, \(Person.table.columns(of: "p")) FROM person p
        WHERE p.workspace = $1 AND p.ended_on IS NULL AND p.mail
        """, first: 2)

    static let peopleByOtherMail = ListStatement(
        """
        SELECT m.mail, \(Person.table.columns(of: "p")) FROM person_mail m
        JOIN person p ON p.workspace = $1 AND p.id = m.person
        WHERE m.workspace = $1 AND p.ended_on IS NULL AND m.mail
        """, first: 2)

    static let idsByMail = ListStatement(
        "SELECT p.mail, p.id FROM person p WHERE p.workspace = $1 AND p.ended_on IS NULL AND p.mail", first: 2)

    static let idsByOtherMail = ListStatement(
        """
        SELECT m.mail, p.id FROM person_mail m JOIN person p ON p.workspace = $1 AND p.id = m.person
        WHERE m.workspace = $1 AND p.ended_on IS NULL AND m.mail
        """, first: 2)

    static let idsByName = ListStatement(
        """
        SELECT p.name_folded, p.id FROM person p WHERE p.workspace = $1 AND p.ended_on IS NULL AND p.name_folded
        """, first: 2)

    static let idsByDomain = ListStatement(
        """
        SELECT d.domain, o.id FROM organisation_domain d
        JOIN organisation o ON o.workspace = $1 AND o.id = d.organisation
        WHERE d.workspace = $1 AND o.ended_on IS NULL AND d.domain
        """, first: 2)

    static let organisationsByDomain = ListStatement(
        """
        SELECT d.domain, \(Organisation.table.columns(of: "o")) FROM organisation_domain d
        JOIN organisation o ON o.workspace = $1 AND o.id = d.organisation
        WHERE d.workspace = $1 AND o.ended_on IS NULL AND d.domain
        """, first: 2, "ORDER BY d.domain, o.id DESC")

    static let people = ListStatement(
        "SELECT \(Person.table.columns(of: "p")) FROM person p WHERE p.workspace = $1 AND p.id", first: 2)

    static let organisations = ListStatement(
        "SELECT \(Organisation.table.columns(of: "o")) FROM organisation o WHERE o.workspace = $1 AND o.id", first: 2)

    static let affiliationsOfPeople = ListStatement(
        "SELECT \(Affiliation.table.columns(of: "a")) FROM affiliation a WHERE a.workspace = $1 AND a.person", first: 2,
        "ORDER BY a.person, a.id")

    static let affiliationsOfOrganisation = Statement(
        """
        SELECT \(Affiliation.table.columns(of: "a")) FROM affiliation a
        WHERE a.workspace = $1 AND a.organisation = $2 ORDER BY a.id
        """)

    static let organisationsOfKind = Statement(
        """
        SELECT \(Organisation.table.columns(of: "o")) FROM organisation o
        WHERE o.workspace = $1 AND o.kind = $2 AND o.ended_on IS NULL ORDER BY o.id
        """)

    /// What organisations were on a past day: `$2` the day. What they still are lies in their row.
    static let pastKinds = ListStatement(
        """
        SELECT k.organisation, k.kind, k.inferred_from FROM organisation_kind k
        WHERE k.workspace = $1 AND k.from_day <= $2 AND k.until_day > $2 AND k.organisation
        """, first: 3)

    static let all =
        peopleByMail.statements + peopleByOtherMail.statements + idsByMail.statements + idsByOtherMail.statements
        + idsByName.statements + idsByDomain.statements + pastKinds.statements
        + organisationsByDomain.statements + people.statements
        + organisations.statements
        + affiliationsOfPeople.statements + [affiliationsOfOrganisation, organisationsOfKind]
}
