/// A NIP of nobody, put together from its parts: what is invented does not stand written out, where it would look like that
/// of somebody.
/// - Parameters:
///   - lahir: year, month and day of birth.
///   - diangkat: year and month of appointment.
///   - kelamin: 1 or 2.
///   - sela: what stands between the parts.
public func nipRekaan(
  lahir: String = "19750412", diangkat: String = "199903", kelamin: String = "1", urut: String = "004",
  sela: String = " "
) -> String {
  [lahir, diangkat, kelamin, urut].joined(separator: sela)
}
