/// A large value behind one pointer, copied only when a change meets a second holder.
///
/// Dictionaries move their values about when one is changed in place; a pointer moves for nothing, a value of many parts
/// does not: folding the journal takes half the time with it.
struct CopyOnWrite<Value: Sendable>: Sendable {
  // Unchecked, because the value changes only while one holder has it.
  private final class Storage: @unchecked Sendable {
    var value: Value

    init(_ value: Value) { self.value = value }
  }

  private var storage: Storage

  init(_ value: Value) {
    storage = Storage(value)
  }

  /// The value.
  var value: Value {
    _read { yield storage.value }
    _modify {
      if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.value) }
      yield &storage.value
    }
  }
}

extension CopyOnWrite: Equatable where Value: Equatable {
  static func == (left: CopyOnWrite, right: CopyOnWrite) -> Bool {
    left.storage === right.storage || left.value == right.value
  }
}
