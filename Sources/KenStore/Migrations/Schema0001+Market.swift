extension Schema0001 {
    /// End industries, which claims may speak of.
    static let industry = [
        """
        CREATE TABLE end_industry (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            name TEXT NOT NULL,
            \(standing)
        )
        """
    ]

    /// Where industries are going, and where customers stand in them.
    static let market = trend + roadmap + competitor + stance + outlook

    private static let trend =
        [
            """
            CREATE TABLE trend (
                workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
                id UUID NOT NULL,
                title TEXT NOT NULL,
                industries BYTEA NOT NULL, -- ids of end industries, 16 bytes each; empty for all of them
                dimension TEXT NOT NULL, -- what moves, as a short key in lower case
                horizons TEXT NOT NULL, -- nearest first, joined by spaces; empty for all of them
                direction BIGINT NOT NULL CHECK (direction IN (-1, 1)), -- -1 down, 1 up
                magnitude BIGINT NOT NULL CHECK (magnitude IN (1, 2)), -- 2 changes the business, 1 the product
                turns_on BIGINT, -- day number by which one has to be ready; NULL while nobody has named one
                \(standing)
            )
            """,
            """
            CREATE TABLE exposure (
                workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
                id UUID NOT NULL,
                organisation UUID NOT NULL,
                industry UUID NOT NULL,
                share DOUBLE PRECISION, -- of its own revenue, 0 to 1; NULL when not known
                from_day BIGINT NOT NULL, -- day number from which it holds
                claim UUID, -- the answer it was read from
                \(standing),
                FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
                FOREIGN KEY (workspace, industry) REFERENCES end_industry (workspace, id),
                FOREIGN KEY (workspace, claim) REFERENCES claim (workspace, id)
            )
            """,
            "CREATE INDEX exposure_by_organisation ON exposure (workspace, organisation, from_day)",
            "CREATE INDEX exposure_by_industry ON exposure (workspace, industry, organisation)",
            "CREATE INDEX exposure_by_claim ON exposure (workspace, claim) WHERE claim IS NOT NULL",
        ] + list(of: "trend", "industry", in: "end_industry", "in which it holds")

    private static let roadmap =
        [
            """
            CREATE TABLE roadmap_item (
                workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
                id UUID NOT NULL,
                owner UUID NOT NULL, -- whose roadmap it is on
                title TEXT NOT NULL,
                scope TEXT, -- what it comprises, in words
                dimension TEXT, -- the key of the trend it answers; NULL when nobody has tagged it
                bearing TEXT NOT NULL CHECK (bearing IN ('withTrend', 'againstTrend')),
                effort DOUBLE PRECISION, -- beside its owner's other items, in any one unit; NULL when not known
                ready_on BIGINT, -- day number; NULL when none has been named
                \(shown),
                claims BYTEA NOT NULL, -- ids of the claims it was read from, 16 bytes each
                \(standing),
                FOREIGN KEY (workspace, owner) REFERENCES organisation (workspace, id),
                FOREIGN KEY (workspace, made_with) REFERENCES organisation (workspace, id),
                FOREIGN KEY (workspace, exclusive_to) REFERENCES organisation (workspace, id)
            )
            """,
            "CREATE INDEX roadmap_item_by_owner ON roadmap_item (workspace, owner)",
            "CREATE INDEX roadmap_item_by_made_with ON roadmap_item (workspace, made_with) WHERE made_with IS NOT NULL",
            """
            CREATE INDEX roadmap_item_by_exclusive_to ON roadmap_item (workspace, exclusive_to)
            WHERE exclusive_to IS NOT NULL
            """,
            """
            CREATE TABLE roadmap_edition (
                workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
                roadmap_item UUID NOT NULL,
                from_day BIGINT NOT NULL, -- day number from which the item stood so
                title TEXT NOT NULL,
                scope TEXT, -- what it comprised, in words
                \(shown),
                PRIMARY KEY (workspace, roadmap_item, from_day),
                FOREIGN KEY (workspace, roadmap_item) REFERENCES roadmap_item (workspace, id) ON DELETE CASCADE,
                FOREIGN KEY (workspace, made_with) REFERENCES organisation (workspace, id),
                FOREIGN KEY (workspace, exclusive_to) REFERENCES organisation (workspace, id)
            )
            """,
            """
            CREATE INDEX roadmap_edition_by_made_with ON roadmap_edition (workspace, made_with)
            WHERE made_with IS NOT NULL
            """,
            """
            CREATE INDEX roadmap_edition_by_exclusive_to ON roadmap_edition (workspace, exclusive_to)
            WHERE exclusive_to IS NOT NULL
            """,
        ] + list(of: "roadmap_item", "claim", in: "claim", "it was read from")

    /// What others may be shown of a roadmap item.
    private static let shown = """
        shown_from BIGINT, -- day number; when it is expected, as shown to others
            shown_until BIGINT, -- day number; the end of that
            status TEXT NOT NULL CHECK (status IN (
                'idea', 'exploring', 'planned', 'building', 'released', 'dropped')),
            disclosure TEXT NOT NULL CHECK (disclosure IN (
                'public', 'directionalNDA', 'coCreation', 'partnerReleased', 'never')), -- who may be told of it
            made_with UUID, -- the customer of a co-creation
            exclusive_to UUID, -- the one account for which it is made; NULL for all
            edition BIGINT NOT NULL CHECK (edition > 0)
        """

    private static let competitor =
        [
            """
            CREATE TABLE competitor (
                workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
                id UUID NOT NULL,
                rival_of UUID NOT NULL, -- a customer, or our own company
                name TEXT NOT NULL,
                organisation UUID, -- the organisation it is, when that is on record
                kind TEXT NOT NULL CHECK (kind IN ('direct', 'alternativeExperience', 'doItYourself', 'doNothing')),
                claims BYTEA NOT NULL, -- ids of the claims it was read from, 16 bytes each
                \(standing),
                FOREIGN KEY (workspace, rival_of) REFERENCES organisation (workspace, id),
                FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id)
            )
            """,
            "CREATE INDEX competitor_by_rival_of ON competitor (workspace, rival_of)",
            """
            CREATE INDEX competitor_by_organisation ON competitor (workspace, organisation)
            WHERE organisation IS NOT NULL
            """,
            """
            CREATE TABLE differentiator_cell (
                workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
                id UUID NOT NULL,
                competitor UUID NOT NULL,
                attribute TEXT NOT NULL, -- what end customers judge by
                relative BIGINT NOT NULL CHECK (relative BETWEEN -2 AND 2), -- rival beside customer, 2 much better
                claims BYTEA NOT NULL, -- ids of the claims it was read from, 16 bytes each
                \(standing),
                FOREIGN KEY (workspace, competitor) REFERENCES competitor (workspace, id)
            )
            """,
            "CREATE INDEX differentiator_cell_by_competitor ON differentiator_cell (workspace, competitor)",
            """
            CREATE TABLE barrier_link (
                workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
                id UUID NOT NULL,
                organisation UUID NOT NULL,
                barrier TEXT NOT NULL, -- what keeps it from a larger share
                attribute TEXT, -- on which a rival is better
                outcome TEXT, -- an outcome statement that we could serve better
                \(standing),
                FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id)
            )
            """,
            "CREATE INDEX barrier_link_by_organisation ON barrier_link (workspace, organisation)",
        ] + list(of: "competitor", "claim", in: "claim", "it was read from")
        + list(of: "differentiator_cell", "claim", in: "claim", "it was read from")

    private static let headings = "'aligned', 'drifting', 'diverging', 'unknown'"

    private static let stance =
        [
            """
            CREATE TABLE stance_observation (
                workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
                id UUID NOT NULL,
                organisation UUID NOT NULL,
                indicator BIGINT NOT NULL CHECK (indicator BETWEEN 1 AND 6), -- which of the six signs
                reading TEXT NOT NULL CHECK (reading IN ('leads', 'between', 'trails', 'unknown')),
                gist TEXT NOT NULL, -- what shows it, in a sentence
                claims BYTEA NOT NULL, -- ids of the claims it rests on, 16 bytes each
                observed_on BIGINT NOT NULL, -- day number
                \(standing),
                FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id)
            )
            """,
            "CREATE INDEX stance_observation_by_organisation ON stance_observation (workspace, organisation, observed_on)",
            """
            CREATE TABLE first_view (
                workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
                id UUID NOT NULL,
                organisation UUID NOT NULL,
                taken_by UUID NOT NULL, -- our person whose view it is
                sentence TEXT NOT NULL,
                reason TEXT NOT NULL,
                heading TEXT CHECK (heading IN (\(headings))), -- what it comes to, when they commit themselves
                taken_on BIGINT NOT NULL, -- day number
                \(standing),
                FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
                FOREIGN KEY (workspace, taken_by) REFERENCES person (workspace, id)
            )
            """,
            "CREATE INDEX first_view_by_organisation ON first_view (workspace, organisation, taken_on)",
            "CREATE INDEX first_view_by_taken_by ON first_view (workspace, taken_by)",
            """
            CREATE TABLE heading_setting (
                workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
                id UUID NOT NULL,
                organisation UUID NOT NULL,
                alignment TEXT CHECK (alignment IN (\(headings))), -- NULL when only the stance was set
                stance TEXT CHECK (stance IN ('shaping', 'keepingPace', 'catchingUp', 'unknown')),
                reason TEXT NOT NULL,
                set_by UUID NOT NULL, -- our person who set it
                set_on BIGINT NOT NULL, -- day number
                \(standing),
                FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
                FOREIGN KEY (workspace, set_by) REFERENCES person (workspace, id)
            )
            """,
            "CREATE INDEX heading_setting_by_organisation ON heading_setting (workspace, organisation, set_on)",
            "CREATE INDEX heading_setting_by_set_by ON heading_setting (workspace, set_by)",
        ] + list(of: "stance_observation", "claim", in: "claim", "it rests on")

    private static let outlook =
        [
            """
            CREATE TABLE outlook_call (
                workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
                id UUID NOT NULL,
                caller UUID NOT NULL, -- our person who makes the call
                industries BYTEA NOT NULL, -- ids of end industries, 16 bytes each; empty for all of them
                dimension TEXT NOT NULL, -- what moves, as a short key in lower case
                horizons TEXT NOT NULL, -- nearest first, joined by spaces; empty for all of them
                direction BIGINT NOT NULL CHECK (direction IN (-1, 1)), -- -1 down, 1 up
                statement TEXT NOT NULL, -- what is expected
                likelihood DOUBLE PRECISION NOT NULL CHECK (likelihood > 0 AND likelihood < 1), -- 0.01 to 0.99
                confidence BIGINT NOT NULL CHECK (confidence BETWEEN 0 AND 4), -- 0 very low to 4 very high
                dissent TEXT, -- who sees it otherwise and why
                tell_tales TEXT NOT NULL, -- JSON list of what would show early whether it comes true
                called_on BIGINT NOT NULL, -- day number
                review_on BIGINT NOT NULL, -- day number
                came_true BIGINT CHECK (came_true IN (0, 1)), -- 0 or 1; NULL while open
                known_on BIGINT, -- day number on which it was known what came of it
                \(standing),
                FOREIGN KEY (workspace, caller) REFERENCES person (workspace, id)
            )
            """,
            "CREATE INDEX outlook_call_by_caller ON outlook_call (workspace, caller)",
            """
            CREATE TABLE admiralty_setting (
                workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
                id UUID NOT NULL,
                evidence UUID NOT NULL, -- the item whose mark was set
                letter TEXT CHECK (letter IN ('A', 'B', 'C', 'D', 'E', 'F')), -- NULL when only the digit was set
                digit BIGINT CHECK (digit BETWEEN 1 AND 6), -- NULL when only the letter was set
                reason TEXT NOT NULL,
                set_by UUID NOT NULL, -- our person who set it
                set_on BIGINT NOT NULL, -- day number
                \(standing),
                FOREIGN KEY (workspace, evidence) REFERENCES evidence (workspace, id),
                FOREIGN KEY (workspace, set_by) REFERENCES person (workspace, id)
            )
            """,
            "CREATE INDEX admiralty_setting_by_evidence ON admiralty_setting (workspace, evidence)",
            "CREATE INDEX admiralty_setting_by_set_by ON admiralty_setting (workspace, set_by)",
            """
            CREATE TABLE resolution (
                workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
                id UUID NOT NULL,
                claim UUID NOT NULL,
                was_borne_out BIGINT NOT NULL CHECK (was_borne_out IN (0, 1)), -- 0 or 1
                resolved_on BIGINT NOT NULL, -- day number
                reason TEXT NOT NULL, -- what showed it
                \(standing),
                FOREIGN KEY (workspace, claim) REFERENCES claim (workspace, id)
            )
            """,
            "CREATE INDEX resolution_by_claim ON resolution (workspace, claim)",
        ] + list(of: "outlook_call", "industry", in: "end_industry", "of which it speaks")

    /// The table in which one list of a record can be looked up from the other side.
    private static func list(of owner: String, _ element: String, in table: String, _ comment: String) -> [String] {
        [
            """
            CREATE TABLE \(owner)_\(element) (
                workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
                \(owner) UUID NOT NULL,
                \(element) UUID NOT NULL, -- \(comment)
                PRIMARY KEY (workspace, \(owner), \(element)),
                FOREIGN KEY (workspace, \(owner)) REFERENCES \(owner) (workspace, id) ON DELETE CASCADE,
                FOREIGN KEY (workspace, \(element)) REFERENCES \(table) (workspace, id)
            )
            """,
            "CREATE INDEX \(owner)_\(element)_by_\(element) ON \(owner)_\(element) (workspace, \(element))",
        ]
    }
}
