extension PerencanaanUnit {
  /// The programs of a version, by their codes; those without a code after them, by their names.
  public func program(dalam version: String) -> [ProgramRencanaDitetapkan] {
    program.lazy.filter { $0.key.versi == version }.map(\.value.isi)
      .sorted { ($0.kode ?? "~", $0.nama, $0.id) < ($1.kode ?? "~", $1.nama, $1.id) }
  }

  /// The id of a new program: its code, unless another program that was mended since is known by that.
  public func idProgram(kode: String?, dalam version: String) -> String {
    guard let kode, program[.init(versi: version, id: kode)] == nil,
      program.allSatisfy({ $0.key.id != kode || $0.value.isi.kode == kode })
    else { return kodeProgramBaru() }
    return kode
  }

  /// The first id for a program that no version ever used: `p1`.
  public func kodeProgramBaru() -> String {
    let known = Set(program.semuaKunci.map(\.id))
    return (1...(known.count + 1)).lazy.map { "p\($0)" }.first { !known.contains($0) } ?? "p\(known.count + 1)"
  }
}
