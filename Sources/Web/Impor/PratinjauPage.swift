import HTML
import Journal
import Lembar
import Sakip
import Selaras

/// What a sheet would do: counts, messages, and each row with what it replaces.
struct PratinjauPage: Page {
  static let sehalaman = 50
  static let pesanTerbanyak = 20

  let context: PageContext
  let unggahan: UnggahanImpor
  let pemeriksaan: PemeriksaanUnggahan
  /// Why it was not applied.
  var galat: String?

  /// The part of the page where a sheet is thrown away.
  static let buang = "buang"

  static func alamat(_ id: String) -> String { "\(ImporPage.path)/\(id)" }

  var hasil: HasilImpor { pemeriksaan.hasil }

  var judul: String { "Pratinjau \(unggahan.jenis.namaDalamKalimat)" }
  var tahap: Tahap? { nil }
  var jejak: [Jejak] { ImporPage.jejakDiBawah }

  /// The state of rows that is shown; `nil` for all.
  var saringan: HasilImpor.Keadaan? {
    context.query["keadaan"].flatMap { text in HasilImpor.Keadaan.allCases.first { $0.kode == text } }
  }

  /// The rows that pass the filter.
  var baris: [HasilImpor.Baris] { saringan.map { kind in hasil.baris.filter { $0.keadaan == kind } } ?? hasil.baris }

  var halaman: PageSteps { PageSteps(baris.count, sehalaman: Self.sehalaman, context.query) }

  /// The address of a row: on the page of wrong rows when it is one of them, else among all.
  func alamat(baris number: Int) -> String {
    let row = hasil.baris.first { $0.nomor == number }
    let isWrong = row?.keadaan == .salah
    let among = isWrong ? hasil.baris.filter { $0.keadaan == .salah } : hasil.baris
    let place = among.firstIndex { $0.nomor == number } ?? 0
    var parameters = isWrong ? [("keadaan", HasilImpor.Keadaan.salah.kode)] : []
    parameters.append(("halaman", String(place / Self.sehalaman + 1)))
    return Address.make(Self.alamat(unggahan.id), parameters) + "#baris-\(number)"
  }
}

extension HasilImpor.Keadaan {
  /// The name in addresses.
  var kode: String {
    switch self {
    case .baru: "baru"
    case .berubah: "berubah"
    case .sama: "sama"
    case .belumDiisi: "kosong"
    case .salah: "salah"
    }
  }

  /// What becomes of such rows, in words.
  var nama: String {
    switch self {
    case .baru: "Baru"
    case .berubah: "Berubah"
    case .sama: "Sama dengan yang tercatat"
    case .belumDiisi: "Belum diisi"
    case .salah: "Salah"
    }
  }

  var lencana: LencanaJenis {
    switch self {
    case .baru: .baik
    case .berubah: .kabar
    case .sama, .belumDiisi: .netral
    case .salah: .salah
    }
  }
}
