public import Document
public import Sakip
public import Selaras

/// The rencana aksi of a post: its targets and its money by period, who answers for what, and the steps
/// (PermenPANRB 53/2014). One that is not approved is a draft and says so.
public struct DokumenRencanaAksi: Sendable {
  let unit: UnitState
  let isi: IsiRencanaAksi
  private let pemda: String
  private let asal: AsalLaporan
  private let tanggal: CalendarDay
  private let perubahan: [PerubahanDasar]
  /// The post that approved it; `nil` where that is not known, or it is not approved.
  private let penyetuju: String?
  private let sel = Sel(alamat: { _ in nil }, persenRingkas: true)

  private var kepala: RencanaAksiDitetapkan { isi.rencana.isi }

  /// Gathers what the document shows.
  /// - Parameter hari: the day whose plans and budget it is held against.
  /// - Throws: ``LaporanError/unitTidakAda(_:)`` and ``LaporanError/rencanaAksiTidakAda(unit:tahun:)``.
  public init(
    state: State, unit id: String, tahun: Int, pilihan: PilihanPk = PilihanPk(), hari: Tanggal? = nil,
    asal: AsalLaporan
  ) throws(LaporanError) {
    guard let unit = state.unit[id] else { throw .unitTidakAda(id) }
    guard let found = Self.isi(unit, tahun: tahun, pilihan) else {
      throw .rencanaAksiTidakAda(unit: unit.nama, tahun: tahun)
    }
    self.unit = unit
    isi = found
    pemda = state.pemda?.isi.nama ?? unit.nama
    self.asal = asal
    tanggal = try asal.hari()
    penyetuju = found.rencana.persetujuan.flatMap { step in
      step.surat == nil
        ? state.penyetuju(found.rencana.isi, pada: step) : state.penyetuju(found.rencana.isi)?.nama
    }
    perubahan = (hari ?? Tanggal(iso: tanggal.iso)).map { unit.perluDitinjau(found.rencana, pada: $0) } ?? []
  }

  /// The rencana aksi that is meant: of a number, else the one that counts, else the last one that was written.
  private static func isi(_ unit: UnitState, tahun: Int, _ choice: PilihanPk) -> IsiRencanaAksi? {
    guard let post = choice.jabatan ?? unit.organisasi.jabatanKepala(tahun: tahun)?.id else { return nil }
    let all = unit.perjanjian.rencanaAksi(tahun: tahun, jabatan: post)
    let chosen =
      choice.nomor.map { number in all.first { $0.isi.nomor == number } }
      ?? all.last { $0.status == .disetujui } ?? all.last
    return chosen.flatMap { unit.isiRencanaAksi($0.isi.kunci) }
  }

  /// Why there is nothing to make the document of; `nil` where there is.
  public static func ketiadaan(_ unit: UnitState, tahun: Int, pilihan: PilihanPk = PilihanPk()) -> LaporanError? {
    isi(unit, tahun: tahun, pilihan) == nil ? .rencanaAksiTidakAda(unit: unit.nama, tahun: tahun) : nil
  }

  /// The document.
  public var document: Document {
    let draft = isi.rencana.status == .disetujui ? "" : "Konsep "
    let title = "\(draft)\(kepala.nama)"
    return Document(
      metadata: Metadata(
        title: "\(title) \(kepala.namaJabatan) Tahun \(kepala.tahun)", organisation: unit.nama, year: kepala.tahun,
        date: tanggal, identifier: "renaksi/\(unit.id)/\(kepala.tahun)/\(kepala.jabatan)/\(kepala.nomor)",
        subject: "Rencana aksi \(kepala.namaJabatan) Tahun \(kepala.tahun)", origin: asal.kaki),
      chapters: [
        Section(
          title.uppercased(), isNumbered: false,
          blocks: [judul] + keterangan.map { .paragraph(RichText($0)) } + peninjauan
            + perubahanIsi
            + [.table(TabelTargetRenaksi(isi: isi, susunan: unit.susunan(isi), unit: unit, sel: sel).tabel)]
            + (isi.anggaran.isEmpty ? [] : [.table(TabelAnggaranRenaksi(isi: isi, sel: sel).tabel)])
            + langkah)
      ])
  }

  private var judul: Block {
    .titleContinuation(
      RichText([
        .text(kepala.namaJabatan.uppercased()), .lineBreak, .text(pemda.uppercased()), .lineBreak,
        .text("TAHUN \(kepala.tahun)"),
      ]))
  }

  private var keterangan: [String] {
    var found = [
      "Rencana aksi ini menjabarkan \(JanjiJabatan.nama(kepala.nomorPk)) \(kepala.namaJabatan) tahun \(kepala.tahun) menurut \(kepala.periode.rawValue). Target setahun diambil dari perjanjian itu\(kepala.versiAnggaran.map { ", pagu dari \($0.nama)" } ?? "")."
    ]
    if let step = isi.rencana.persetujuan {
      let approver = penyetuju.map { " oleh \($0)" } ?? ""
      found.append(
        step.surat.map { "Disetujui\(approver) dengan naskah nomor \($0.nomor) \($0.waktuTercetak)." }
          ?? "Disetujui\(approver) dalam Selaras\(step.hari.map { " pada \($0.printed)" } ?? "").")
      if let later = unit.perjanjian.pengganti(isi.rencana) {
        found.append(
          "Tidak berlaku lagi: digantikan \(SebutanNomor(later.isi.nomor).sebelum("rencana aksi"))\(later.persetujuan?.hari.map { " yang disetujui pada \($0.printed)" } ?? "")."
        )
      }
    } else {
      found.append("Konsep. Rencana aksi ini berkeadaan \(isi.rencana.status.nama.lowercased()) dan belum berlaku.")
    }
    if let reason = kepala.alasan { found.append("Alasan perubahan: \(reason)") }
    if let note = kepala.catatan { found.append("Catatan: \(note)") }
    return found
  }

  private var peninjauan: [Block] {
    guard !perubahan.isEmpty else { return [] }
    return [
      .paragraph(
        RichText("Perlu ditinjau ulang: dasar rencana aksi ini berubah sesudah disetujui, dan belum ditanggapi.")),
      .list(
        ItemList(
          .bullet,
          perubahan.map { change in
            let name = change.nama.isEmpty ? "" : " \u{201C}\(change.nama)\u{201D}"
            return RichText(
              "\(change.hal.nama)\(name): \(change.sebelum ?? "belum ada") menjadi \(change.sesudah ?? "tidak ada").")
          })),
    ]
  }

  /// What a revision changes.
  private var perubahanIsi: [Block] {
    guard let compared = unit.perbandingan(isi.rencana), !compared.isSama else { return [] }
    let number = compared.sebelumnya.isi.nomor
    let before = "rencana aksi sebelumnya\(number == 0 ? "" : " (\(SebutanNomor(number).nama))")"
    return [
      .paragraph(RichText("Yang berubah dari \(before):")),
      .table(TabelPerubahanRenaksi(kepala: kepala, perbandingan: compared, sel: sel).tabel),
    ]
  }

  private var langkah: [Block] {
    isi.baris.filter { !$0.isi.langkah.isEmpty }.flatMap { row -> [Block] in
      [
        .paragraph(RichText("Langkah untuk \(row.nama):")),
        .list(ItemList(.decimal, row.isi.langkah.map { RichText($0) })),
      ]
    }
  }
}
