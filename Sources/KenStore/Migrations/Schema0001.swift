/// The first migration: every record of the first release, each noun in a file of its own.
enum Schema0001 {
    /// Parents first.
    static let statements =
        log + source + party + industry + interaction + evidence + commitment + engagement + value + market + plans
        + metric + mirror + needs + feedback + search
        + judgement + policy + warning + view + work + access

    /// The columns that end every table of editable records.
    static let standing = """
        version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
        visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
        source_record UUID, -- the row of a source it was imported from
        learned_on BIGINT NOT NULL, -- day number; when people here knew it
        created_at BIGINT NOT NULL, -- milliseconds, UTC
        changed_at BIGINT NOT NULL, -- milliseconds, UTC
        ended_on BIGINT, -- day number; when it was deleted, which hides it
        PRIMARY KEY (workspace, id)
        """
}
