import KenText

/// Country names as CRMs write them, and their ISO 3166 codes.
enum CountryNames {
    /// The two-letter code of a name or code; nil when it is not known here.
    static func code(_ text: String) -> String? {
        let folded = Words.tokens(text).joined(separator: " ")
        if folded.utf8.count == 2, codes.contains(folded.uppercased()) { return folded.uppercased() }
        return names[folded]
    }

    private static let codes = Set(names.values).union([
        "AE", "AF", "AM", "AZ", "BA", "BD", "BH", "BO", "BY", "CI", "CM", "CR", "CY", "DO", "DZ", "EC", "ET", "FJ",
        "GE", "GH", "GT",
        "HN", "IQ", "IR", "JM", "JO", "KE", "KH", "KW", "KZ", "LB", "LI", "LK", "MC", "MD", "ME", "MK", "MM", "MN",
        "MT", "NG",
        "NI", "NP", "OM", "PA", "PR", "PY", "QA", "SN", "SV", "TN", "TZ", "UG", "UY", "UZ", "VE", "YE", "ZM", "ZW",
    ])

    private static let names: [String: String] = [
        "united states": "US", "united states of america": "US", "usa": "US", "u s a": "US", "u s": "US",
        "vereinigte staaten": "US",
        "etats unis": "US", "estados unidos": "US", "united kingdom": "GB", "great britain": "GB", "uk": "GB",
        "england": "GB",
        "scotland": "GB", "wales": "GB", "grossbritannien": "GB", "royaume uni": "GB", "germany": "DE",
        "deutschland": "DE",
        "allemagne": "DE", "alemania": "DE", "france": "FR", "frankreich": "FR", "francia": "FR", "spain": "ES",
        "espana": "ES",
        "spanien": "ES", "espagne": "ES", "italy": "IT", "italia": "IT", "italien": "IT", "italie": "IT",
        "netherlands": "NL",
        "the netherlands": "NL", "nederland": "NL", "niederlande": "NL", "pays bas": "NL", "holland": "NL",
        "belgium": "BE",
        "belgien": "BE", "belgique": "BE", "belgie": "BE", "luxembourg": "LU", "switzerland": "CH", "schweiz": "CH",
        "suisse": "CH", "svizzera": "CH", "austria": "AT", "osterreich": "AT", "autriche": "AT", "norway": "NO",
        "norge": "NO",
        "norwegen": "NO", "sweden": "SE", "sverige": "SE", "schweden": "SE", "denmark": "DK", "danmark": "DK",
        "danemark": "DK",
        "finland": "FI", "suomi": "FI", "finnland": "FI", "iceland": "IS", "ireland": "IE", "irland": "IE",
        "portugal": "PT",
        "poland": "PL", "polska": "PL", "polen": "PL", "czech republic": "CZ", "czechia": "CZ", "tschechien": "CZ",
        "slovakia": "SK", "hungary": "HU", "ungarn": "HU", "romania": "RO", "bulgaria": "BG", "greece": "GR",
        "croatia": "HR",
        "slovenia": "SI", "serbia": "RS", "estonia": "EE", "latvia": "LV", "lithuania": "LT", "ukraine": "UA",
        "russia": "RU",
        "turkey": "TR", "turkiye": "TR", "israel": "IL", "saudi arabia": "SA", "united arab emirates": "AE",
        "egypt": "EG",
        "south africa": "ZA", "morocco": "MA", "india": "IN", "pakistan": "PK", "china": "CN", "hong kong": "HK",
        "taiwan": "TW",
        "japan": "JP", "south korea": "KR", "korea": "KR", "republic of korea": "KR", "singapore": "SG",
        "malaysia": "MY",
        "thailand": "TH", "vietnam": "VN", "viet nam": "VN", "indonesia": "ID", "philippines": "PH", "australia": "AU",
        "new zealand": "NZ", "canada": "CA", "mexico": "MX", "brazil": "BR", "brasil": "BR", "argentina": "AR",
        "chile": "CL",
        "colombia": "CO", "peru": "PE",
    ]
}
