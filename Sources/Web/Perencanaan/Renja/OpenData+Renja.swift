import Document
import Laporan
import Selaras

extension OpenData {
  /// A table of an RKPD or Renja, by the name of its file.
  static func renja(_ request: RouteRequest) throws(WebError) -> Table {
    let room = try RuangRenja(request)
    let name = request.parameters["berkas"]?.split(separator: ".").first.map(String.init) ?? ""
    guard let kind = TabelRenja86(rawValue: name), let table = room.bahan.data(kind) else {
      throw .tidakDitemukan("Tabel ini tidak ada pada \(room.rencana.nama). Pilih tabel pada halaman dokumennya.")
    }
    return table
  }
}
