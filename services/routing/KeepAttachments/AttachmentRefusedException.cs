namespace Hub.Routing.KeepAttachments;

/// <summary>An attachment cannot be taken; the form that brought it is refused with it.</summary>
internal sealed class AttachmentRefusedException(string fileName, AttachmentFault fault) : Exception(fault.English)
{
    public string FileName => fileName;

    public AttachmentFault Fault => fault;
}
