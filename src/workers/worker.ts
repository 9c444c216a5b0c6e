// The entry of a worker thread: turns chunks of source files into stored articles, and chunks of Views into files.
export {}
