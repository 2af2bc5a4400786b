/// Headers that people give to columns, in English, German, French, Spanish, Italian and Dutch, in comparable form.
enum MeaningWords {
    /// The meaning of a header; nil when it is not known. `name` alone depends on the other columns.
    static func meaning(of plain: String) -> ColumnMeaning? { words[plain] }

    private static let words: [String: ColumnMeaning] = {
        var words: [String: ColumnMeaning] = [:]
        for (meaning, headers) in lists { for header in headers { words[header] = meaning } }
        return words
    }()

    private static let lists: [(ColumnMeaning, [String])] = [
        (
            .mail,
            [
                "email", "mail", "emailaddress", "mailaddress", "emailadresse", "emailwork", "workemail",
                "businessemail", "emailpro",
                "primaryemail", "contactemail", "personemailwork", "email1value", "emailadress", "adresseemail",
                "adressemail",
                "courriel", "courrielelectronique", "correo", "correoelectronico", "posta", "postaelettronica",
                "indirizzoemail",
                "emailadres", "adressedemessagerie",
            ]
        ),
        (
            .firstName,
            [
                "firstname", "givenname", "forename", "vorname", "prenom", "nombre", "nombredepila", "nome", "voornaam",
                "personfirstname", "contactfirstname", "rufname",
            ]
        ),
        (
            .lastName,
            [
                "lastname", "surname", "familyname", "nachname", "familienname", "nomdefamille", "apellido",
                "apellidos", "cognome",
                "achternaam", "personlastname", "contactlastname", "zuname",
            ]
        ),
        (
            .personName,
            [
                "fullname", "contact", "contactname", "person", "personname", "contactperson", "ansprechpartner",
                "kontakt",
                "nomcomplet", "nomprenom", "interlocuteur", "nombrecompleto", "contacto", "nomecompleto", "contatto",
                "contactpersoon",
                "nameperson", "kontaktname", "displayname", "vollername",
            ]
        ),
        (
            .title,
            [
                "title", "jobtitle", "position", "role", "function", "personjobtitle", "organization1title", "titel",
                "funktion",
                "stelle", "berufsbezeichnung", "fonction", "poste", "titre", "intitule", "cargo", "puesto", "funcion",
                "ruolo", "qualifica",
                "funzione", "functie", "rolle", "jobposition",
            ]
        ),
        (
            .organisationName,
            [
                "company", "companyname", "organisation", "organization", "organisationname", "organizationname",
                "account",
                "accountname", "employer", "customer", "customername", "organization1name", "client", "clientname",
                "firma",
                "firmenname", "unternehmen", "kunde", "kundenname", "gesellschaft", "entreprise", "societe",
                "raisonsociale", "empresa",
                "compania", "cliente", "azienda", "societa", "ragionesociale", "bedrijf", "bedrijfsnaam", "klant",
                "organisatie",
                "personorganization", "dealorganization",
            ]
        ),
        (
            .domain,
            [
                "domain", "domainname", "companydomain", "companydomainname", "website", "web", "url", "websiteurl",
                "homepage", "webseite",
                "internet", "siteweb", "site", "sitioweb", "paginaweb", "dominio", "sitoweb", "sito", "domaine",
                "domein", "companywebsite",
            ]
        ),
        (
            .industry,
            [
                "industry", "sector", "branche", "industrie", "secteur", "secteurdactivite", "industria", "settore",
                "sektor", "bedrijfstak",
            ]
        ),
        (.country, ["country", "countryregion", "land", "pays", "pais", "paese", "nazione", "countrycode"]),
        (
            .relation,
            [
                "type", "kind", "relation", "relationship", "status", "lifecyclestage", "stage", "typ", "kundenart",
                "customertype",
                "accounttype", "statut", "tipo",
            ]
        ),
        (
            .createdOn,
            [
                "createdate", "createdon", "createdat", "created", "createddate", "angelegtam", "erstelltam", "creele",
                "datedecreation", "creadoel", "datacreazione", "since",
            ]
        ),
        (.personID, ["contactid", "personid", "kontaktid"]),
        (
            .organisationID,
            [
                "companyid", "accountid", "organisationid", "organizationid", "kundennummer", "customerid", "kundennr",
                "customernumber",
            ]
        ),
    ]
}
