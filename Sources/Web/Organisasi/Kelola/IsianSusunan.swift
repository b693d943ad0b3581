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
  /// - Throws: ``CommandSlip`` for what cannot be read.
  func usulan(_ state: State) throws(CommandSlip) -> UsulanSusunan {
    guard let day = try isian.hari("hari", judul: "Berlaku sejak") else {
      throw CommandSlip("hari", "Hari berlakunya belum diisi.")
    }
    let sources = isian.all("asal").filter { !$0.isEmpty }
    var new: [UsulanSusunan.Baru] = []
    if jenis == .gantiNama {
      new = try gantiNama(sources.first.flatMap { state.unit[$0] })
    } else {
      for row in barisTerisi { new.append(try baru(row, state)) }
    }
    return UsulanSusunan(
      jenis, hari: day, dasar: isian.isi("dasar") ?? "", asal: sources,
      asalTetap: jenis == .pecah && isian.isChecked("asalTetap"), baru: new,
      penerus: isian.all("penerus").filter { !$0.isEmpty })
  }

  private func gantiNama(_ unit: UnitState?) throws(CommandSlip) -> [UsulanSusunan.Baru] {
    guard let unit else { return [] }
    let identity = unit.organisasi.identitas.isi
    guard let name = isian[Self.bidang("nama", 1)] else {
      throw CommandSlip(Self.bidang("nama", 1), "Nama baru belum diisi.")
    }
    guard let head = isian[Self.bidang("jabatanKepala", 1)] else {
      throw CommandSlip(Self.bidang("jabatanKepala", 1), "Jabatan kepala belum diisi.")
    }
    return [.init(id: unit.id, nama: name, jenis: identity.jenis, jabatanKepala: head, tempat: identity.tempat)]
  }

  private func baru(_ row: Int, _ state: State) throws(CommandSlip) -> UsulanSusunan.Baru {
    for (part, title) in [("nama", "Nama"), ("jabatanKepala", "Jabatan kepala"), ("tempat", "Tempat penandatanganan")]
    where isian[Self.bidang(part, row)] == nil {
      throw CommandSlip(Self.bidang(part, row), "\(title) perangkat daerah baru ke-\(row) belum diisi.")
    }
    let name = isian[Self.bidang("nama", row)] ?? ""
    return UsulanSusunan.Baru(
      id: isian[Self.bidang("id", row)] ?? RuangOrganisasi.kode(name) { state.unit[$0] != nil }, nama: name,
      jenis: isian[Self.bidang("jenis", row)].flatMap(PerangkatDaerahDitetapkan.Jenis.init(rawValue:)) ?? .dinas,
      jabatanKepala: isian[Self.bidang("jabatanKepala", row)] ?? "", tempat: isian[Self.bidang("tempat", row)] ?? "")
  }

  /// Every field of the form.
  static let semuaBidang = Set(
    ["hari", "dasar", "asal", "penerus", "asalTetap", "baru"]
      + (1...barisBaru).flatMap { row in bagianBaru.map { bidang($0, row) } })
}
