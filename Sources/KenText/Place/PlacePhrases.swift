public import KenDomain

/// Words in titles, places and links that show how people met.
public enum PlacePhrases {
    private typealias Entry = PhraseList<InteractionKind>.Entry

    /// Hosts and names of conference tools, read in places, notes and links.
    public static let video = [
        "zoom.us", "zoomgov.com", "teams.microsoft.com", "teams.live.com", "meet.google.com", "hangouts.google.com",
        "webex.com", "gotomeeting.com", "gotomeet.me", "whereby.com", "meet.jit.si", "bluejeans.com", "chime.aws",
        "ringcentral.com", "skype.com", "bigbluebutton", "meet.goto.com", "8x8.vc", "around.co", "livestorm.co",
        "demodesk.com", "lifesizecloud.com", "starleaf.com", "eyeson.com", "facetime.apple.com", "join.skype",
    ]

    /// Words of a title that say how people met, before any place is looked at.
    public static let titles = PhraseList<InteractionKind>([
        Entry(
            .visit,
            [
                "visit", "site visit", "on site", "onsite", "plant tour", "besuch", "vor ort", "visite", "visita",
                "bezoek",
            ]),
        Entry(
            .meal,
            [
                "lunch", "dinner", "breakfast", "mittagessen", "abendessen", "dejeuner", "diner", "cena", "almuerzo",
                "pranzo",
            ]),
        Entry(
            .conference,
            ["conference", "trade fair", "trade show", "exhibition", "expo", "messe", "salon", "feria", "fiera"]),
        Entry(.workshop, ["workshop", "atelier", "taller"]),
        Entry(.businessReview, ["business review", "qbr", "quarterly review"]),
        Entry(.userGroup, ["user group", "user conference", "anwendertreffen"]),
        Entry(
            .phone,
            [
                "phone call", "phone", "call", "telephone", "anruf", "telefonat", "appel", "llamada", "telefonata",
                "telefoon*",
            ]),
        Entry(
            .video,
            [
                "video call", "videocall", "video", "videokonferenz", "visio", "visioconference", "videollamada",
                "zoom call", "teams call",
            ]),
    ])

    /// Words of a place that say a conversation was by phone.
    public static let phonePlaces = PhraseList<InteractionKind>([
        Entry(
            .phone,
            [
                "phone", "phone call", "call", "telephone", "tel", "dial in", "telefon", "by phone", "conference call",
                "telefonisch",
            ])
    ])

    /// Words of a place that say it was online without naming a tool.
    public static let onlinePlaces = PhraseList<InteractionKind>([
        Entry(
            .video,
            [
                "online", "teams", "microsoft teams", "zoom", "google meet", "webex", "skype", "video", "remote",
                "virtual", "hangout*",
            ])
    ])

    /// Words of a place inside a building, whose numbers are no postal codes.
    public static let rooms = PhraseList<InteractionKind>([
        Entry(
            .meeting,
            [
                "room", "meeting room", "conference room", "boardroom", "floor", "raum", "besprechungsraum",
                "konferenzraum", "etage", "salle", "sala", "zaal", "vergaderruimte",
            ])
    ])

    /// Words that make a place look like an address.
    public static let addresses = PhraseList<InteractionKind>([
        Entry(
            .visit,
            [
                "street", "st", "road", "rd", "avenue", "ave", "boulevard", "blvd", "lane", "drive", "square",
                "highway",
                "strasse", "*strasse", "str", "*str", "platz", "*platz", "weg", "*weg", "allee", "rue", "place", "quai",
                "chemin", "calle", "plaza",
                "avenida", "via", "viale", "piazza", "corso", "*straat", "laan", "*gata", "*gatan", "*veien", "*gate",
            ])
    ])
}
