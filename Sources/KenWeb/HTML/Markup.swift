/// A part of a page that is a value: it knows its content and says how it is drawn.
package protocol Markup: Sendable {
    /// The part as markup.
    var html: HTML { get }
}
