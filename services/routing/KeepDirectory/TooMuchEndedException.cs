namespace Hub.Routing.KeepDirectory;

/// <summary>A full file leaves out so much of what is known that it was probably cut short.</summary>
internal sealed class TooMuchEndedException(int unnamed, int known) : Exception($"The file does not name {unnamed} of {known} entries.")
{
    public int Unnamed => unnamed;

    public int Known => known;
}
