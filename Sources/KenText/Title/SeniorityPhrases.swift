public import KenDomain

/// Words of titles that tell how high someone stands, in English, German, French, Spanish, Italian and Dutch.
public enum SeniorityPhrases {
    private typealias Entry = PhraseList<Seniority>.Entry

    /// The list Ken starts with; a workspace may use its own.
    public static let standard = PhraseList<Seniority>([
        Entry(
            .executive,
            [
                "chief * officer", "chief executive", "chief * * officer", "chief of *", "ceo", "cto", "cfo", "coo",
                "cio",
                "cpo", "cmo", "cro", "cco", "chro", "ciso", "cdo", "president", "chairman", "chairwoman", "chair",
                "founder", "co founder", "cofounder", "owner", "managing director", "general manager",
                "managing partner", "board member", "member of the board", "executive director", "proprietor",
                "geschaftsfuhr*", "geschaeftsfuehr*", "vorstand*", "inhaber*", "geschaftsleit*", "prokurist*",
                "grunder*", "werksinhaber*",
                "pdg", "president directeur general", "directeur general", "directrice generale", "gerant*",
                "fondateur", "fondatrice", "cofondateur", "dirigeant*", "director general", "directora general",
                "consejero delegado", "consejera delegada", "gerente general", "presidente", "fundador*", "propietari*",
                "amministratore delegato", "amministratrice delegata", "amministratore unico", "direttore generale",
                "direttrice generale", "titolare", "fondatore", "fondatrice", "algemeen directeur",
                "directievoorzitter",
                "oprichter", "eigenaar", "bestuurder", "bestuursvoorzitter",
            ]),
        Entry(
            .head,
            [
                "chief *", "vp", "svp", "evp", "avp", "vice president", "senior vice president",
                "executive vice president", "head",
                "head of *", "director", "senior director", "global head", "dean", "abteilungsleit*", "bereichsleit*",
                "hauptabteilungsleit*", "direktor*", "werkleit*", "werksleit*", "directeur", "directrice",
                "responsable de *",
                "chef de service", "jefe de *", "jefa de *", "directora", "director de *", "vicepresidente",
                "direttore",
                "direttrice", "capo *", "hoofd *", "afdelingshoofd", "leiter *", "leiterin *", "leitung *",
                "vertriebsleit*", "einkaufsleit*", "entwicklungsleit*", "produktionsleit*", "konstruktionsleit*",
                "betriebsleit*", "verkaufsleit*", "marketingleit*", "werkstattleit*", "technischer leiter",
            ]),
        Entry(
            .manager,
            [
                "product owner", "process owner", "producteigenaar", "manager", "managerin", "mgr", "lead", "team lead",
                "teamlead", "supervisor", "foreman", "coordinator",
                "principal", "superintendent", "teamleit*", "gruppenleit*", "projektleit*", "*manager", "*managerin",
                "*leiter", "*leiterin", "meister", "responsable", "chef de projet", "chef de produit", "chef d *",
                "gestionnaire",
                "gerente", "encargad*", "coordinador*", "responsabile", "coordinatore", "coordinatrice", "capo",
                "teamleider", "projectleider", "*leider", "coordinator", "beheerder",
            ]),
        Entry(
            .specialist,
            [
                "specialist", "engineer", "analyst", "associate", "assistant", "clerk", "buyer", "technician",
                "developer",
                "designer", "consultant", "advisor", "adviser", "representative", "executive", "account executive",
                "administrator", "officer", "expert", "scientist", "researcher", "accountant", "controller", "intern",
                "trainee", "operator", "sachbearbeit*", "referent*", "ingenieur*", "*ingenieur", "*ingenieurin",
                "mitarbeit*", "techniker*", "technicien*", "charge de *", "chargee de *", "acheteu*", "ingeniero",
                "ingeniera", "tecnico", "tecnica", "comprador*", "ingegnere", "impiegat*", "addetto *", "addetta *",
                "medewerker", "monteur", "inkoper", "marketing executive", "sales executive", "business executive",
            ]),
    ])

    /// Words that say someone works for the person whose title follows.
    public static let helpers = PhraseList<Seniority>([
        Entry(
            .specialist,
            [
                "assistant to", "assistant of", "executive assistant", "personal assistant", "pa to", "ea to",
                "secretary to", "secretary of", "secretary", "office of the", "chief of staff", "assistenz",
                "assistentin",
                "assistent der", "assistent des", "sekretar*", "vorstandsassist*", "assistante", "assistant de",
                "assistante de", "secretaire", "asistente", "secretari*", "segretari*", "assistente", "secretaresse",
                "directiesecretar*",
            ])
    ])
}
