import HTML
import Laporan
import Sakip
import Selaras

/// One rencana aksi: its state and the next step, targets and money by period, what changed below it since.
struct RencanaAksiPage: Page {
  let ruang: RuangRencanaAksi
  let riwayat: HistorySection
  /// What it changes against the one before it; `nil` for the first.
  let perbandingan: PerbandinganRencanaAksi?
  /// What was sent and refused.
  var kiriman = FormValues.none
  var galat: [ErrorSummary.Butir] = []

  init(_ request: RouteRequest) async throws {
    ruang = try RuangRencanaAksi(request)
    riwayat = try await HistorySection(
      ruang.context, ruang.unit, ruang.unit.objekRencanaAksi(ruang.kunci), selaras: request.selaras)
    perbandingan = ruang.unit.perbandingan(ruang.rencana)
  }

  var context: PageContext { ruang.context }
  var unit: UnitState { ruang.unit }
  var rencana: RencanaAksi { ruang.rencana }
  var kepala: RencanaAksiDitetapkan { ruang.kepala }
  var judul: String { ruang.judul }
  var tahap: Tahap? { .perjanjian }
  var jejak: [Jejak] { ruang.jejak }
  /// The one that counts in its place; `nil` where it counts, or is not approved.
  var pengganti: RencanaAksi? { unit.perjanjian.pengganti(rencana) }
  /// What changed since it was approved and nobody has answered.
  var perubahan: [PerubahanDasar] { unit.perluDitinjau(rencana, pada: context.hari) }

  /// The steps that the visitor may take today.
  var langkah: [AlurRencanaAksi.Transisi] {
    guard context.per == nil, let actor = context.pengguna?.account.pelaku else { return [] }
    return AlurRencanaAksi.langkah(dari: rencana.status).filter { step in
      context.state.boleh(actor, step, rencana, pada: context.hari)
        && (step.aksi != .nyatakanTetap || !perubahan.isEmpty) && (step.aksi != .ajukan || !isTanpaPerubahan)
    }
  }

  /// The approval that the visitor may record from paper; `nil` for none.
  var langkahKertas: AlurRencanaAksi.Transisi? {
    guard context.per == nil, let actor = context.pengguna?.account.pelaku else { return nil }
    return AlurRencanaAksi.langkah(dari: rencana.status).first {
      context.state.boleh(actor, $0, rencana, pada: context.hari, diKertas: true)
    }
  }

  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      h1 { judul }
      p(.class("kepala-halaman")) {
        "\(unit.nama), menurut \(kepala.periode.rawValue). "
        rencana.status.lencana
        if pengganti != nil {
          " "
          Components.lencana("Digantikan", .netral)
        }
        if !perubahan.isEmpty {
          " "
          Components.lencana("Perlu ditinjau ulang", .perhatian)
        }
      }
      pengembalian
      peninjauan
      tindakan
      keterangan
      TabelRencanaAksi(ruang: ruang).html
      perubahanIsi
      unduhan
      riwayat.html
    }
  }

  private var pengembalian: HTML {
    guard let returned = rencana.pengembalian else { return .empty }
    return div(.class("kilat", "perhatian")) {
      p {
        "Dikembalikan oleh \(context.state.penyetuju(kepala, pada: returned).map { "\($0) (akun \(returned.akun))" } ?? "akun \(returned.akun)")\(returned.hari.map { " pada \($0.printed)" } ?? ""):"
      }
      blockquote { "\u{201C}\(returned.alasan ?? "")\u{201D}" }
    }
  }

  private var peninjauan: HTML {
    let changes = perubahan
    guard !changes.isEmpty else { return .empty }
    return section(.aria("labelledby", "judul-tinjau")) {
      h2(.id("judul-tinjau")) { "Perlu ditinjau ulang (\(Count(changes.count).printed))" }
      p { "Dasar rencana aksi ini berubah sesudah disetujui. Susun perubahannya, atau nyatakan tetap dengan alasan." }
      DataTable(
        id: "perubahan-dasar", judul: "Yang berubah sesudah rencana aksi disetujui",
        kolom: ["Yang berubah", "Bagian", "Sebelum", "Menjadi"].map { DataTable.Column($0) },
        baris: changes.map { change in
          DataTable.Row([
            HTML(change.hal.nama), change.nama.isEmpty ? Components.nihil("seluruhnya") : HTML(change.nama),
            change.sebelum.map { HTML($0) } ?? Components.nihil("belum ada"),
            change.sesudah.map { HTML($0) } ?? Components.nihil("tidak ada lagi"),
          ])
        }
      ).html
    }
  }

  private var keterangan: HTML {
    let agreement = JanjiJabatan.nama(kepala.nomorPk)
    let answered = rencana.langkah.last { $0.aksi == .nyatakanTetap }
    let pairs: [(String, HTML)] = [
      (
        "Menjabarkan",
        a(.href(context.tautan(unit: unit.id, "/perjanjian", tahun: kepala.tahun))) {
          "\(agreement.awalBesar) tahun \(kepala.tahun)"
        }
      ),
      ("Pagu menurut", Components.teks(kepala.versiAnggaran?.nama ?? "", kosong: "anggaran belum dicatat")),
      ("Persetujuan", persetujuan),
    ]
    return HTML {
      Components.daftarIsi(pairs)
      if let reason = kepala.alasan { p { "Alasan perubahan: \(reason)" } }
      if let answered {
        p { "Dinyatakan tetap\(answered.hari.map { " pada \($0.printed)" } ?? ""): \(answered.alasan ?? "")" }
      }
      if let note = kepala.catatan { p(.class("catatan")) { "Catatan: \(note)" } }
    }
  }

  private var persetujuan: HTML {
    guard let step = rencana.persetujuan else { return Components.nihil("belum disetujui") }
    if let letter = step.surat {
      return SuratKertas.tertulis(
        letter, oleh: step.akun,
        berkas: context.pengguna == nil
          ? nil : RuangRencanaAksi.alamat(context, unit.id, ruang.kunci, "/naskah-bertanda-tangan"))
    }
    return HTML("oleh akun \(step.akun)\(step.hari.map { " pada \($0.printed)" } ?? "")")
  }

  private var unduhan: HTML {
    p(.class("unduhan")) {
      "Unduh: "
      for format in FormatLaporan.unduhan {
        a(.href(RuangRencanaAksi.alamat(context, unit.id, ruang.kunci, "/unduh/\(format.rawValue)"))) {
          format.nama
          span(.class("hanya-pembaca-layar")) { " \(judul)" }
        }
      }
    }
  }
}
