/// Which database speaks; asked only where the two cannot share a statement.
package enum Dialect: Sendable {
    case sqlite, postgreSQL
}
