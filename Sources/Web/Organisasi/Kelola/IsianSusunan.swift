import HTML
import Sakip
import Selaras

/// A change of structure as a form sends it.
struct IsianSusunan: Sendable {
  /// How many new perangkat daerah a form has room for.
  static let barisBaru = 4
  static let bagianBaru = ["id", "nama", "jenis", "jabatanKepala", "tempat"]

  let jenis: UsulanSusunan.Jenis
  let isian: FormValues

  /// The name of a field of a new perangkat daerah, from 1.
  static func bidang(_ part: String, _ row: Int) -> String { "baru\(row)-\(part)" }

  /// The rows in which something is written, from 1.
  private var barisTerisi: [Int] {
    (1...Self.barisBaru).filter { row in
      Self.bagianBaru.contains { part in part != "jenis" && isian[Self.bidang(part, row)] != nil }
    }
  }

  /// What is proposed.
  /// - Throws: ``CommandSlip`` with everything that is missing or cannot be read.
  func usulan(_ state: State) throws(CommandSlip) -> UsulanSusunan {
    var problems = kosong(state)
    var day: Tanggal?
    do throws(CommandSlip) {
      day = try isian.hari("hari", judul: "Berlaku sejak")
      if day == nil { problems.insert(.init(bidang: "hari", pesan: "Hari berlakunya belum diisi."), at: 0) }
    } catch {
      problems = error.masalah + problems
    }
    guard let day, problems.isEmpty else { throw CommandSlip(problems) }
    let sources = isian.all("asal").filter { !$0.isEmpty }
    return UsulanSusunan(
      jenis, hari: day, dasar: isian.isi("dasar") ?? "", asal: sources,
      asalTetap: jenis == .pecah && isian.isChecked("asalTetap"), baru: baru(sources, state),
      penerus: isian.all("penerus").filter { !$0.isEmpty })
  }

  /// What must be filled in and is not, and codes that are taken, in the order of the form.
  private func kosong(_ state: State) -> [ErrorSummary.Butir] {
    var problems: [ErrorSummary.Butir] = []
    if isian.isi("dasar") == nil { problems.append(.init(bidang: "dasar", pesan: "Dasar hukum belum diisi.")) }
    if isian.all("asal").allSatisfy(\.isEmpty), jenis != .bentuk {
      problems.append(
        .init(
          bidang: "asal",
          pesan: jenis == .gabung
            ? "Pilih sedikitnya dua perangkat daerah." : "Perangkat daerahnya belum dipilih."))
    }
    guard jenis != .gantiNama else {
      return problems + kosong(1, [("nama", "Nama baru"), ("jabatanKepala", "Jabatan kepala")], "")
    }
    for row in jenis == .bentuk && barisTerisi.isEmpty ? [1] : barisTerisi {
      problems += kosong(
        row, [("nama", "Nama"), ("jabatanKepala", "Jabatan kepala"), ("tempat", "Tempat penandatanganan")],
        " perangkat daerah baru ke-\(row)")
      if let code = isian[Self.bidang("id", row)], let known = state.unit[code] {
        problems.append(
          .init(
            bidang: Self.bidang("id", row),
            pesan: "Kode \u{201C}\(code)\u{201D} sudah dipakai \(known.nama). Pilih kode lain."))
      }
    }
    return problems
  }

  private func kosong(_ row: Int, _ parts: [(String, String)], _ suffix: String) -> [ErrorSummary.Butir] {
    parts.filter { isian[Self.bidang($0.0, row)] == nil }.map {
      .init(bidang: Self.bidang($0.0, row), pesan: "\($0.1)\(suffix) belum diisi.")
    }
  }

  private func baru(_ sources: [String], _ state: State) -> [UsulanSusunan.Baru] {
    guard jenis == .gantiNama else { return barisTerisi.map { baru($0, state) } }
    guard let unit = sources.first.flatMap({ state.unit[$0] }) else { return [] }
    let identity = unit.organisasi.identitas.isi
    return [
      .init(
        id: unit.id, nama: isian[Self.bidang("nama", 1)] ?? "", jenis: identity.jenis,
        jabatanKepala: isian[Self.bidang("jabatanKepala", 1)] ?? "", tempat: identity.tempat)
    ]
  }

  private func baru(_ row: Int, _ state: State) -> UsulanSusunan.Baru {
    let name = isian[Self.bidang("nama", row)] ?? ""
    return UsulanSusunan.Baru(
      id: isian[Self.bidang("id", row)] ?? RuangOrganisasi.kode(name) { state.unit[$0] != nil }, nama: name,
      jenis: isian[Self.bidang("jenis", row)].flatMap(PerangkatDaerahDitetapkan.Jenis.init(rawValue:)) ?? .dinas,
      jabatanKepala: isian[Self.bidang("jabatanKepala", row)] ?? "", tempat: isian[Self.bidang("tempat", row)] ?? "")
  }

  /// The field of the form that a refused fact points to.
  func bidang(_ refusal: Penolakan, _ proposal: UsulanSusunan, _ facts: [any Event]) -> String {
    if refusal.bidang == "berlakuSejak" { return "hari" }
    guard Self.bagianBaru.contains(refusal.bidang) else { return refusal.bidang }
    if jenis == .gantiNama { return Self.bidang(refusal.bidang, 1) }
    let refused = refusal.peristiwa.flatMap { facts.indices.contains($0 - 1) ? facts[$0 - 1] : nil } ?? facts.first
    let id = (refused as? PerangkatDaerahDitetapkan)?.id
    let row = proposal.baru.firstIndex { $0.id == id }.map { barisTerisi[$0] }
    return row.map { Self.bidang(refusal.bidang, $0) } ?? refusal.bidang
  }

  /// Every field of the form.
  static let semuaBidang = Set(
    ["hari", "dasar", "asal", "penerus", "asalTetap", "baru"]
      + (1...barisBaru).flatMap { row in bagianBaru.map { bidang($0, row) } })
}
