import Selaras

@testable import Web

/// The table of routes for people: who may do what.
enum RouteDocument {
  private static let roles: [Peran?] = [nil] + Peran.allCases.filter { $0 != .publik }

  static var text: String {
    let head = """
      # Rute dan peran

      Made by the tests from `Routes.semua`; `RouteMatrixTests` asks for every address as everyone. Operator and kepala
      reach addresses with `{unit}` for their own perangkat daerah only. The facts that a form records are checked a
      second time, by the rights of the fact (`Wewenang`).

      | rute | apa | \(roles.map(name).joined(separator: " | ")) |
      |---|---|\(String(repeating: ":-:|", count: roles.count))

      """
    return head + Routes.semua.map(row).joined(separator: "\n") + "\n"
  }

  private static func name(_ role: Peran?) -> String { role?.rawValue ?? "tanpa akun" }

  private static func row(_ route: Route) -> String {
    let marks = roles.map { role in
      let person = role.map { Pelaku(akun: "a", peran: $0, unit: $0.terikatUnit ? "u" : nil) }
      return route.izin.putusan(person, unit: route.pola.contains("{unit}") ? "u" : nil) == .boleh ? "ya" : ""
    }
    return "| `\(route.metode.rawValue) \(route.pola)` | \(route.uraian) | \(marks.joined(separator: " | ")) |"
  }
}
