using AiLandscape.DataCompiler;

// Exit codes: 0 done, 1 the data has findings, 2 the command line was not understood.
return args switch
{
    ["compile", var data, "--image", var image, "--members", var members] => Commands.Compile(data, image, members),
    ["fields", var file] => Commands.WriteFields(file),
    ["schemas", var folder] => Commands.WriteSchemas(folder),
    ["public-docs", var documentation, "--of", var assembly] => Commands.KeepPublicDocs(documentation, assembly),
    ["stamp", var image] => Commands.Stamp(image),
    ["reference", var contributing] => Commands.WriteReference(contributing),
    _ => Commands.Usage(),
};
