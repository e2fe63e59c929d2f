using Hub.Samples;

namespace Hub.Embedded.Demo;

/// <summary>A document to deposit.</summary>
/// <param name="Account">The supplier that deposits it.</param>
/// <param name="Name">File name.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Open">Opens it.</param>
/// <param name="Expected">What must become of it, where that is known.</param>
internal sealed record Paper(string Account, string Name, long Size, Func<Stream> Open, Outcome? Expected);
