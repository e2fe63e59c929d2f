namespace Hub.DocumentStore.Archive;

/// <summary>A pack as the store has it.</summary>
/// <param name="PackId">Its id, which begins with its instant.</param>
/// <param name="Bytes">The compressed documents.</param>
public readonly record struct StoredPack(Guid PackId, byte[] Bytes);
