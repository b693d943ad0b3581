public import Document
import Sakip
public import Selaras

/// A Perjanjian Kinerja of a post as a document of its own: the statement, the promises, and the programs with their
/// money (PermenPANRB 53/2014). Until both parties have approved it is a draft and says so.
public struct DokumenPk: Sendable {
  let unit: UnitState
  let naskah: NaskahPk
  private let pemda: String
  private let asal: AsalLaporan
  private let tanggal: CalendarDay
  private let sel: Sel

  var isi: NaskahPkDitetapkan { naskah.isi }

  /// Gathers what the document shows.
  /// - Throws: ``LaporanError/unitTidakAda(_:)`` and ``LaporanError/perjanjianTidakAda(unit:tahun:)``.
  public init(
    state: State, unit id: String, tahun: Int, pilihan: PilihanPk = PilihanPk(), asal: AsalLaporan,
    alamat: @escaping @Sendable (Asal) -> String? = { _ in nil }
  ) throws(LaporanError) {
    guard let unit = state.unit[id] else { throw .unitTidakAda(id) }
    guard let found = Self.naskah(unit, tahun: tahun, pilihan) else {
      throw .perjanjianTidakAda(unit: unit.nama, tahun: tahun)
    }
    self.unit = state.dinamai(pada: found.isi.tanggal).unit[id] ?? unit
    naskah = found
    pemda = state.pemda?.isi.nama ?? unit.nama
    self.asal = asal
    tanggal = try asal.hari()
    sel = Sel(alamat: alamat, persenRingkas: true)
  }

  /// The agreement that is meant: of a number, else the last one that counts, else the last one that was written.
  private static func naskah(_ unit: UnitState, tahun: Int, _ choice: PilihanPk) -> NaskahPk? {
    guard let post = choice.jabatan ?? unit.organisasi.jabatanKepala(tahun: tahun)?.id else { return nil }
    let all = unit.perjanjian.naskah(tahun: tahun, jabatan: post).map(\.isi)
    if let number = choice.nomor { return all.first { $0.isi.nomor == number } }
    return all.last { $0.status == .ditetapkan } ?? all.last
  }

  /// Why there is nothing to make the document of; `nil` where there is.
  public static func ketiadaan(_ unit: UnitState, tahun: Int, pilihan: PilihanPk = PilihanPk()) -> LaporanError? {
    naskah(unit, tahun: tahun, pilihan) == nil ? .perjanjianTidakAda(unit: unit.nama, tahun: tahun) : nil
  }

  private var pernyataan: PernyataanPk { PernyataanPk(isi) }

  /// The document.
  public var document: Document {
    let name = pernyataan.nama
    return Document(
      metadata: Metadata(
        title: "\(judulKonsep)\(name) \(([isi.namaJabatan] + naungan).joined(separator: ", ")) Tahun \(isi.tahun)",
        organisation: unit.nama,
        year: isi.tahun, date: tanggal,
        identifier: "pk/\(unit.id)/\(isi.tahun)/\(isi.jabatan)/\(isi.nomor)",
        subject: "Perjanjian kinerja \(isi.namaJabatan) Tahun \(isi.tahun)", origin: asal.kaki),
      chapters: [
        Section(
          "\(judulKonsep)\(name)".uppercased(), isNumbered: false,
          blocks: [kepala] + pernyataan.paragraf.map { .paragraph(RichText($0)) } + konsep + peninjauan + [tandaTangan]
            + persetujuan)
      ] + lampiran)
  }

  /// The annexes: targets of the plan, then programs, kegiatan and sub kegiatan with their money. A post that promises
  /// outputs of the budget alone has the second only.
  private var lampiran: [Section] {
    let targets = Section(
      "LAMPIRAN 1: TARGET KINERJA", isNumbered: false,
      blocks: [.table(LampiranTarget(dokumen: self, sel: sel).tabel)] + catatanTarget + tanpaProgram)
    let hasTargets = !isi.baris.isEmpty || unit.perjanjian.perbandingan(isi)?.target.isEmpty == false
    guard !isi.program.isEmpty else { return [targets] }
    let programs = Section(
      "LAMPIRAN\(hasTargets ? " 2" : ""): \(isi.sebutanProgram.uppercased()) DAN ANGGARAN", isNumbered: false,
      blocks: lampiranProgram)
    return hasTargets ? [targets, programs] : [programs]
  }

  private var judulKonsep: String { naskah.status == .ditetapkan ? "" : "Konsep " }

  private var kepala: Block {
    .titleContinuation(
      RichText(
        ([isi.namaJabatan] + naungan + [pemda]).flatMap { [.text($0.uppercased()), .lineBreak] }
          + [.text("TAHUN \(isi.tahun)")]))
  }

  /// The perangkat daerah of a post that is not named by its own: many have a Kepala Seksi Pemerintahan.
  private var naungan: [String] { isi.kepala ? [] : [unit.nama] }

  /// What a draft says of itself.
  private var konsep: [Block] {
    guard naskah.status != .ditetapkan else { return [] }
    return [
      .paragraph(
        RichText(
          "Konsep. Perjanjian ini berkeadaan \(naskah.status.nama.lowercased()) dan belum berlaku sampai disetujui \(isi.pihakKedua == nil ? "penanda tangan" : "kedua pihak")."
        ))
    ]
  }

  private var tandaTangan: Block {
    let first = Signature(
      placeAndDate: isi.tempatDanTanggal,
      post: isi.pihakKedua == nil ? [isi.namaJabatan.uppercased()] : ["PIHAK PERTAMA,", isi.namaJabatan.uppercased()])
    guard let superior = isi.pihakKedua else { return .signatures([first]) }
    return .signatures([Signature(post: ["PIHAK KEDUA,", superior.nama.uppercased()]), first])
  }

  /// Who approved in the system, and who on paper.
  private var persetujuan: [Block] {
    let parties = [
      (isi.namaJabatan, AlurPerjanjian.Aksi.setujuiPihakPertama),
      (isi.pihakKedua?.nama ?? "", .setujuiPihakKedua),
    ]
    let sentences = parties.compactMap { name, action -> String? in
      guard let step = naskah.persetujuan(action) else { return nil }
      if let letter = step.surat {
        return "Disetujui \(name) dengan naskah nomor \(letter.nomor) \(letter.waktuTercetak)."
      }
      return "Disetujui \(name) dalam Selaras\(naskah.hari(step).map { " pada \($0.printed)" } ?? "")."
    }
    return sentences.isEmpty ? [] : [.list(ItemList(.bullet, sentences.map { RichText($0) }))]
  }

  private var catatanTarget: [Block] {
    let plan = unit.perencanaan.versi[isi.versi]?.nama ?? isi.versi
    let from = "Target diambil dari \(plan)."
    guard let compared = unit.perjanjian.perbandingan(isi) else { return [.paragraph(RichText(from))] }
    let changed = compared.targetBerubah
    return [
      .paragraph(
        RichText(
          changed == 0
            ? "\(from) Tidak ada target yang berubah terhadap perjanjian sebelumnya."
            : "\(from) Terhadap perjanjian sebelumnya \(Terbilang.angkaDanKata(changed)) target berubah; barisnya bertanda bintang (*)."
        ))
    ]
  }

  /// That there is no second annex, so that nobody looks for it.
  private var tanpaProgram: [Block] {
    isi.program.isEmpty ? [.paragraph(RichText("Perjanjian ini tidak memuat lampiran program dan anggaran."))] : []
  }

  private var lampiranProgram: [Block] {
    let table = LampiranProgram(dokumen: self, sel: sel)
    return [.table(table.tabel)] + table.catatan
  }
}
