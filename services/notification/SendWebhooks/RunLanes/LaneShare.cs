using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Hub.Notification.SendWebhooks.RunLanes;

/// <summary>Which endpoints a process works for: each belongs to the process with the highest hash for it. When a process comes or goes, only its own endpoints move.</summary>
internal static class LaneShare
{
    public static IReadOnlyList<Guid> Of(Guid worker, IReadOnlyCollection<Guid> workers, IEnumerable<Guid> endpoints) =>
        [.. endpoints.Where(endpoint => workers.MaxBy(candidate => Weight(candidate, endpoint)) == worker)];

    private static ulong Weight(Guid worker, Guid endpoint)
    {
        Span<byte> input = stackalloc byte[32];
        worker.TryWriteBytes(input);
        endpoint.TryWriteBytes(input[16..]);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(input, hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }
}
