import Sakip
import Selaras

/// 3,000 agreements of a year: posts below the head of each perangkat daerah, each with three promises and two programs,
/// approved on paper by both parties.
struct SyntheticAgreements {
  static let count = 3000
  private static let promises = 3
  private static let programs = 2
  /// Drafts that are written in one command.
  private static let batch = 20

  let tahun: Int
  private static let berkas = BerkasLandasan(
    sidik: String(repeating: "a", count: 64), nama: "PK.pdf", jenis: "application/pdf", ukuran: 1000)
  private let administrator = Pelaku(akun: "bagian-organisasi", peran: .administrator)
  /// Who recorded the paper of the first party does not record that of the second.
  private let perencana = Pelaku(akun: "bapperida", peran: .perencana)

  /// The posts of a perangkat daerah, the head first.
  func posts(_ unit: UnitState, index: Int) -> Command {
    let (share, rest) = Self.count.quotientAndRemainder(dividingBy: SyntheticKabupaten.units)
    let head = JabatanDitetapkan(unit: unit.id, id: "kepala", nama: unit.organisasi.identitas.isi.jabatanKepala)
    return Command(
      oleh: administrator,
      [head]
        + (1...(share + (index < rest ? 1 : 0))).map { number in
          JabatanDitetapkan(
            unit: unit.id, id: "jabatan-\(number)", nama: "Pejabat Sintetis \(number) \(unit.nama)", atasan: "kepala")
        })
  }

  /// The agreements of a perangkat daerah whose posts are recorded, written and approved.
  func agreements(_ unit: UnitState, _ state: State) throws -> [Command] {
    guard let day = Tanggal(tahun: tahun, bulan: 1, hari: 15) else { return [] }
    let posts = unit.organisasi.jabatan.semua.map(\.id).filter { $0 != "kepala" }
    let drafts = try posts.enumerated().map { index, post -> any Event in
      let source = try PenyusunanPk(state, unit: unit.id, tahun: tahun, jabatan: post, tanggal: day)
      return source.naskah(
        indikator: Set(Self.some(source.calon.map(\.indikator.id), Self.promises, from: index)),
        program: Set(Self.some(source.program.map(\.kunci), Self.programs, from: index)))
    }
    let steps = [AlurPerjanjian.Aksi.ajukan, .setujuiPihakPertama, .setujuiPihakKedua].map { step in
      StatusPkBerubah(
        unit: unit.id, tahun: tahun, jabatan: posts, nomor: 0, aksi: step,
        surat: step.persetujuan ? SuratPersetujuan(nomor: "800/1", tanggal: day, berkas: Self.berkas) : nil)
    }
    return stride(from: 0, to: drafts.count, by: Self.batch).map { first in
      Command(oleh: administrator, Array(drafts[first..<min(first + Self.batch, drafts.count)]))
    } + steps.map { Command(oleh: $0.aksi == .setujuiPihakKedua ? perencana : administrator, [$0]) }
  }

  /// So many of a list, beginning somewhere and going round.
  private static func some(_ all: [String], _ count: Int, from first: Int) -> [String] {
    (0..<min(count, all.count)).map { all[(first + $0) % all.count] }
  }
}
