import HTML
import Sakip
import Selaras

/// The form of a perangkat daerah for the spending of its sub kegiatan up to the end of a month.
struct BelanjaPage: FormOfRows {
  /// Rows on one page: more would be heavy on a slow line.
  static let sehalaman = 10

  let context: PageContext
  let unit: UnitState
  let bulan: Periode
  let isian: [IsianBelanja]
  var cara: CaraIsiBelanja
  /// Whether what was typed came from the other way of entering and is not saved.
  var berganti = false
  /// Whether the person may fill it in.
  let bolehMengisi: Bool
  var tulisan: BelanjaForm?
  var galat: [String: [BelanjaForm.Bidang: String]] = [:]
  var galatSeluruhnya: String?

  /// The field for the reason of a change, one for all rows.
  static let bidangAlasan = "alasan"

  static func alamat(_ unit: String, _ bulan: Periode) -> String {
    "/perangkat-daerah/\(unit)/belanja/\(MonthAddress.text(bulan))"
  }

  /// Whether the person may set the pagu of which this is the spending.
  var bolehMenetapkanPagu: Bool {
    context.pengguna.map { PaguDitetapkan.wewenang.mengizinkan($0.account.pelaku, unit) } ?? false
  }

  var judul: String { "Realisasi anggaran \(bulan.nama)" }
  var tahap: Tahap? { .anggaran }
  var jejak: [Jejak] {
    context.jejak(unit)
      + [Jejak(nama: "Anggaran", alamat: context.tautan(unit: unit.id, "/anggaran", tahun: bulan.tahun))]
  }

  /// Why a change must give its reason; `nil` where it need not.
  var penutupan: PenutupanBelanja? {
    isian.contains { $0.tercatat != nil } ? unit.penutupanBelanja(tahun: bulan.tahun, pada: context.hari) : nil
  }

  /// The address of the form in a way of entering.
  func tautan(_ cara: CaraIsiBelanja) -> String { context.tautanIni(dengan: ["cara": cara.rawValue]) }

  /// The pages of rows.
  var halaman: PageSteps { PageSteps(isian.count, sehalaman: Self.sehalaman, context.query) }

  /// The rows that are shown: of the page, and those that were sent and refused.
  var baris: [IsianBelanja] {
    halaman.isi(isian, dan: tulisan?.isian.barisTerkirim ?? [], kunci: \.simpul.id)
  }

  /// The rows that are shown, by program.
  var kelompok: [(program: SimpulAnggaranDitetapkan?, baris: [IsianBelanja])] {
    baris.reduce(into: []) { groups, row in
      if let last = groups.last, last.program?.id == row.program?.id {
        groups[groups.count - 1].baris.append(row)
      } else {
        groups.append((program: row.program, baris: [row]))
      }
    }
  }

  /// The programs with the sums of what is recorded up to the month.
  var program: [BarisBersanding] {
    unit.anggaranBersanding(tahun: bulan.tahun, sampaiBulan: bulan.bulanTerakhir)
      .filter { $0.baris.simpul.tingkat == .program }
  }
}
