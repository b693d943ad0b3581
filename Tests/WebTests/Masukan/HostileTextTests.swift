import Hummingbird
import HummingbirdTesting
import Selaras
import Testing

@testable import Web

/// SQL and HTML in every field that people type into, found by reading the pages of the table of routes.
@Suite("Hostile text in every field")
struct HostileTextTests {
  private static let hostile = "'; DROP TABLE entri; --<script>alert(1)</script>"
  /// Longer than what fields take, beyond what a browser lets people type.
  private static let long = hostile + String(repeating: " a", count: 3_000)
  private static let escaped = "&lt;script&gt;alert(1)&lt;/script&gt;"

  /// Forms without a field that anybody types into; the rest of the table must be found on pages.
  private static let buttonsAlone: Set<String> = [
    "/keluar", "/akun/sesi/{sesi}/akhiri", "/akun/sesi/akhiri-lainnya", "/pengelolaan/akun/{akun}/nonaktifkan",
    "/pengelolaan/akun/{akun}/aktifkan", "/pengelolaan/akun/{akun}/lepas-faktor-kedua", "/pengelolaan/jadwal/kunci",
    "/impor/{impor}/terapkan", "/impor/{impor}/buang", "/perangkat-daerah/{unit}/pengukuran/{bulan}/hapus",
    "/perangkat-daerah/{unit}/bundel-perjanjian/{tahun}",
    "/perangkat-daerah/{unit}/pohon/simpul/{simpul}/urutan", "/perangkat-daerah/{unit}/pohon/simpul/{simpul}/pindah",
  ]
  /// Texts of files and of the script of the site; `ImporTests.hostile`, `UnggahNaskahTests`,
  /// `KecocokanTests` and `UnggahanTests` send hostile texts there.
  private static let filesAlone: Set<String> = [
    "/impor", "/perangkat-daerah/{unit}/reviu/{tahun}",
    // There is something to take back only after a change; `SusunanPageTests` sends a reason.
    "/organisasi/batal",
    "/perangkat-daerah/{unit}/reviu/{tahun}/baca/{bacaan}", "/unggahan", "/unggahan/{unggahan}",
    "/unggahan/{unggahan}/selesai", "/unggahan/{unggahan}/batal",
  ]

  @Test("Kept as text or refused in words with what was typed, and shown escaped ever after")
  func everyField() async throws {
    let world = try await HostileWorld()
    try await world.run { visitors, application in
      let start = application.state.posisi
      var tally = Tally()
      for visitor in visitors {
        for place in visitor.places { try await Self.attack(place, visitor, &tally) }
      }
      let routes = Set(Routes.semua.filter { $0.metode == .kirim }.map(\.pola))
      #expect(tally.attacked.union(Self.buttonsAlone).union(Self.filesAlone) == routes)
      #expect(tally.attacked.isDisjoint(with: Self.buttonsAlone.union(Self.filesAlone)))
      #expect(tally.accepted > 20 && tally.refused > 100, "\(tally.accepted) \(tally.refused)")
      #expect(application.state.posisi > start)
      try await Self.readAll(visitors, entries: start + 1...application.state.posisi)
    }
  }

  private struct Tally {
    /// The patterns to which hostile texts were sent.
    var attacked: Set<String> = []
    /// Forms that were tried already: by person, address and fields.
    var known: Set<String> = []
    var accepted = 0
    var refused = 0
  }

  /// Sends every form of a page with the text in all of its fields, and in one after the other, also too long, by each
  /// button. The page is read anew whenever something may have changed: what is refused leaves it as it was.
  private static func attack(
    _ place: HostileWorld.Place, _ visitor: HostileWorld.Visitor, _ tally: inout Tally
  ) async throws {
    var forms = try await place.forms()
    while let form = forms.first(where: { !$0.texts.isEmpty && !tally.known.contains(key($0, visitor)) }) {
      tally.known.insert(key(form, visitor))
      if form.isPost { tally.attacked.insert(try #require(pattern(form.action), "\(form.action)")) }
      // What is too long is refused and leaves the form there.
      let tooLong = form.texts.map { (text: long, places: Set([$0])) }
      let short = form.texts.map { (text: hostile, places: Set([$0])) }
      for button in form.buttons {
        for (text, places) in tooLong + [(text: hostile, places: Set(form.texts))] + short {
          guard let now = forms.first(where: { key($0, visitor) == key(form, visitor) }) else { break }
          // Boxes that came since stand between the fields that people type into.
          let same = places.compactMap { place in
            form.texts.firstIndex(of: place).flatMap { now.texts.indices.contains($0) ? now.texts[$0] : nil }
          }
          if try await send(now, text, Set(same), button, visitor.browser, &tally) { forms = try await place.forms() }
        }
      }
    }
  }

  /// What a form is known by; those that only look for something are the same on every page.
  private static func key(_ form: FormScan, _ visitor: HostileWorld.Visitor) -> String {
    // A list of boxes grows with what was recorded; it is the same form.
    let names = Set(form.fields.map(\.name)).sorted().joined(separator: " ")
    return "\(visitor.person?.akun ?? "") \(form.isPost ? form.action : "") \(names)"
  }

  /// - Returns: whether it may have changed anything.
  private static func send(
    _ form: FormScan, _ text: String, _ places: Set<Int>, _ button: (name: String, value: String),
    _ browser: Browser, _ tally: inout Tally
  ) async throws -> Bool {
    let fields = form.filled(text, at: places, button: button)
    let what: Comment = "\(form.action) \(button.value) \(text.count) \(places.map { form.fields[$0].name }.sorted())"
    let answer =
      form.isPost
      ? try await browser.post(form.action, fields) : try await browser.get(Address.make(form.action, fields))
    #expect(answer.status.kind != .serverError && !answer.text.contains("<script>alert(1)"), what)
    guard form.isPost else { return false }
    if answer.status == .seeOther {
      tally.accepted += 1
      let next = try await browser.follow(answer)
      #expect(next.status == .ok && !next.text.contains("<script>alert(1)"), what)
    } else {
      tally.refused += answer.status == .ok ? 0 : 1
      #expect([.ok, .unprocessableContent].contains(answer.status), what)
      // A draft is put below what was typed.
      let shown = FormScan.forms(in: answer.text).flatMap(\.fields).filter { $0.value?.contains(text) == true }.map(
        \.name)
      // An answer to a finding is recorded, and the page comes back with what was typed beside it.
      let isAnswered = answer.status == .ok && ["/tanggapan", "/penilaian"].contains(where: form.action.hasSuffix)
      let recorded =
        isAnswered ? KirimanTemuan(FormValues(fields.map { .init(name: $0.0, value: $0.1) })).bidangAlasan : nil
      // A row of variables that is removed is gone, and those below it move up.
      let isRemoved = button.value.hasPrefix(DefinisiForm.hapus)
      let typed = places.map { form.fields[$0] }.filter { field in
        !field.isSecret && field.name != recorded && !(isRemoved && BarisVariabel.semuaBidang.contains(field.name))
      }.map(\.name)
      #expect(Set(typed).isSubset(of: shown), what)
    }
    return answer.status != .unprocessableContent
  }

  /// Whatever was recorded is read again by everyone, and the journal is whole.
  private static func readAll(_ visitors: [HostileWorld.Visitor], entries: ClosedRange<Int64>) async throws {
    for visitor in visitors {
      for place in visitor.places {
        let page = try await place.page()
        guard page.headers[.contentDisposition] == nil else { continue }
        #expect(page.status.kind != .serverError && !page.text.contains("<script>alert(1)"), "\(place.name)")
      }
    }
    let guest = try #require(visitors.first { $0.person == nil }?.browser)
    var shown = 0
    for number in entries {
      let page = try await guest.get("/jurnal/\(number)")
      #expect(page.status == .ok && !page.text.contains("<script>alert(1)"), "\(number)")
      if page.text.contains(escaped) { shown += 1 }
    }
    #expect(shown > 5)
    #expect(try await guest.get("/sehat").text.contains("jurnal: \(entries.upperBound)"))
  }

  /// The pattern of an address to which a form is sent.
  private static func pattern(_ action: String) -> String? {
    let path = action.prefix { $0 != "?" }.split(separator: "/")
    let matching = Routes.semua.filter { route in
      let parts = route.pola.split(separator: "/")
      return route.metode == .kirim && parts.count == path.count
        && zip(parts, path).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
    }
    return matching.min { $0.pola.count(where: { $0 == "{" }) < $1.pola.count(where: { $0 == "{" }) }?.pola
  }
}
