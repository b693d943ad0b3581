import HTML
import Sakip
import Selaras

/// The form of a draft: indikator of the plan in force and programs of the budget, to be ticked.
struct SusunPkPage: Page {
  let context: PageContext
  let unit: UnitState
  let tahun: Int
  let jabatan: JabatanDitetapkan
  /// What plan and budget give; `nil` where something must be recorded first.
  let penyusunan: PenyusunanPk?
  /// Whether plan and budget are shown as of a day that nobody has chosen: the day of an agreement of a past year is
  /// asked for, never supposed.
  let tanpaTanggal: Bool
  /// What must be recorded first; `nil` for nothing.
  let halangan: String?
  var kiriman = FormValues.none
  var galat: [ErrorSummary.Butir] = []

  /// - Parameter isian: what was sent: another than a day of signature takes that of the draft, else a day within the year.
  init(_ context: PageContext, _ unit: UnitState, _ tahun: Int, _ jabatan: JabatanDitetapkan, isian: FormValues) {
    self.context = context
    self.unit = unit
    self.tahun = tahun
    self.jabatan = jabatan
    let draft = unit.perjanjian.naskah(tahun: tahun, jabatan: jabatan.id).last { $0.isi.status != .ditetapkan }?.isi
    let open = draft?.isi
    let recorded = draft?.status == .dibatalkan ? nil : open?.tanpaMurni
    let reason = isian["tanpaMurni"].map { _ in isian.teks("tanpaMurni") }
    let known = isian["tanggal"].flatMap { Tanggal(iso: $0) } ?? open?.tanggal
    let day = known ?? Self.hariDalamTahun(context, tahun)
    tanpaTanggal = known == nil && tahun < context.hari.tahun
    do throws(Penolakan) {
      penyusunan = try PenyusunanPk(
        context.state, unit: unit.id, tahun: tahun, jabatan: jabatan.id, tanggal: day,
        hanyaBulan: open.flatMap { $0.tanggal == day ? $0.hanyaBulan : nil },
        tanpaMurni: isian.memuat("terlihat") ? reason : recorded)
      halangan = nil
    } catch {
      penyusunan = nil
      halangan = error.pesan
    }
  }

  /// Today, within the year.
  private static func hariDalamTahun(_ context: PageContext, _ tahun: Int) -> Tanggal {
    let (first, last) = (Tanggal(tahun: tahun, bulan: 1, hari: 2), Tanggal(tahun: tahun, bulan: 12, hari: 31))
    return min(max(context.hari, first ?? context.hari), last ?? context.hari)
  }

  /// The field of the form that shows a field of the fact.
  static func bidang(_ field: String?) -> String? {
    switch field {
    case "baris", "versi": "indikator"
    case "program", "versiAnggaran": "program"
    case "tanggal", "tempat", "alasan", "uraianAlasan", "tanpaMurni": field
    default: nil
    }
  }

  /// The draft that is written anew; `nil` for a first one.
  var sebelumnya: NaskahPk? {
    penyusunan.flatMap { draft in
      unit.perjanjian.naskah[KunciNaskahPk(tahun: tahun, jabatan: jabatan.id, nomor: draft.nomor)]?.isi
    }
  }

  var nomor: Int { penyusunan?.nomor ?? 0 }
  var judul: String { "Susun \(NamaPk.singkat(nomor: nomor)) \(jabatan.nama) tahun \(tahun)" }
  var tahap: Tahap? { .perjanjian }
  var jejak: [Jejak] {
    context.jejak(unit) + [
      Jejak(nama: "Perjanjian kinerja", alamat: context.tautan(unit: unit.id, "/perjanjian", tahun: tahun))
    ]
  }

  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      h1 { judul }
      if let penyusunan {
        SusunPkForm(page: self, penyusunan: penyusunan).html
      } else {
        p(.class("ringkas")) { "Perjanjian ini belum dapat disusun. \(halangan ?? "")" }
        p { a(.href(context.tautan(unit: unit.id, "/perjanjian", tahun: tahun))) { "Kembali ke perjanjian kinerja" } }
      }
    }
  }
}
