package import Foundation
package import KenDomain
import KenImport

/// A list as it is shown, as a table for other programs.
package struct ListTable: Sendable {
    /// What stands in a cell.
    package enum Cell: Hashable, Sendable {
        /// People's words: a spreadsheet takes them for nothing else.
        case words(String?)
        case number(Double?)
        case whole(Int?)
        case day(Day?)
        /// One of a few words of ours.
        case code(String?)
    }

    /// Lists longer than this end here.
    package static let most = 10_000

    /// The name of the file, without its ending.
    package let name: String
    /// The heads of the columns, each once.
    package let columns: [String]
    package let rows: [[Cell]]

    init(_ name: String, _ columns: [String], _ rows: [[Cell]]) {
        self.name = name
        self.columns = columns
        self.rows = Array(rows.prefix(Self.most))
    }

    /// As CSV with a head; what is not known is empty.
    package var csv: String {
        CSVWriter.table([columns.map { CSVWriter.Cell.value($0) }] + rows.map { $0.map(\.csv) })
    }

    /// As a JSON array of objects; what is not known is null.
    package var json: Data {
        get throws {
            let objects = rows.map { row in
                Dictionary(uniqueKeysWithValues: zip(columns, row.map(\.json)))
            }
            return try JSONEncoder.wire.encode(objects)
        }
    }
}

extension ListTable.Cell {
    fileprivate var csv: CSVWriter.Cell {
        switch self {
        case .words(let words): .text(words ?? "")
        case .number(let number): .value(number.map { "\($0)" } ?? "")
        case .whole(let number): .value(number.map { "\($0)" } ?? "")
        case .day(let day): .value(day?.description ?? "")
        case .code(let code): .value(code ?? "")
        }
    }

    fileprivate var json: Value {
        switch self {
        case .words(let words): words.map { .text($0) } ?? .null
        case .number(let number): number.map { .number($0) } ?? .null
        case .whole(let number): number.map { .whole($0) } ?? .null
        case .day(let day): day.map { .text($0.description) } ?? .null
        case .code(let code): code.map { .text($0) } ?? .null
        }
    }

    /// A value as JSON has it.
    fileprivate enum Value: Encodable {
        case text(String), number(Double), whole(Int), null

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .text(let text): try container.encode(text)
            case .number(let number): try container.encode(number)
            case .whole(let number): try container.encode(number)
            case .null: try container.encodeNil()
            }
        }
    }
}

extension ListTable {
    /// Every page of a list, one after the other, until there is none or enough is read.
    static func pages<Page, Line>(
        _ read: (String?) async throws -> Page, lines: (Page) -> [Line], next: (Page) -> String?
    ) async throws -> [Line] {
        var found: [Line] = []
        var place: String?
        repeat {
            let page = try await read(place)
            found += lines(page)
            place = next(page)
        } while place != nil && found.count < Self.most
        return found
    }
}
